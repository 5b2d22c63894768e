import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { launchBrowser } from './browser/chromium.ts';
import { describeMachine } from './bench/machine.ts';
import { givenSet } from './bench-search/given-set.ts';
import { inventedSet } from './bench-search/invented-set.ts';
import { measureSearch } from './bench-search/measure.ts';
import { readOptions, usage, type SearchBenchOptions } from './bench-search/options.ts';

process.exitCode = await run();

async function run(): Promise<number> {
  let options: SearchBenchOptions;
  try {
    options = readOptions(process.argv.slice(2));
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
    return 2;
  }
  const { given, limit, withPagefind } = options;
  const machine = describeMachine();
  const folder = await mkdtemp(path.join(tmpdir(), 'congbo-bench-search-'));
  const browser = await launchBrowser();
  try {
    const set =
      'docs' in given ? await givenSet(given, limit) : await inventedSet(given, limit, folder);
    let documents = 0;
    for await (const record of set.records()) documents += Number(record.address !== '');
    const ours = await measureSearch(set, 'congbo', browser, folder);
    const pagefind = withPagefind && (await measureSearch(set, 'pagefind', browser, folder));
    const measured = {
      documents,
      queries: set.queries.length,
      ...ours,
      ...(pagefind && { baseline: { pagefind } }),
      network: 'loopback, no throttling, brotli; every query with an empty cache',
      machine,
    };
    console.log(JSON.stringify(measured));
    return 0;
  } finally {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  }
}
