import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { writeContentFolder } from './bench/corpus/content-folder.ts';
import { describeMachine } from './bench/machine.ts';
import { readOptions, usage, type BenchOptions } from './bench/options.ts';
import { measureRivals } from './bench/rivals.ts';
import { measureSite } from './bench/site-measurement.ts';
import { formatTable, type Measurement } from './bench/table.ts';

process.exitCode = await run();

async function run(): Promise<number> {
  let options: BenchOptions;
  try {
    options = readOptions(process.argv.slice(2));
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
    return 2;
  }
  if (options.corpusFolder !== undefined) {
    await writeContentFolder(path.resolve(options.corpusFolder), options);
    return 0;
  }
  const measurement = await measure(options);
  console.log(JSON.stringify(measurement));
  console.error(formatTable(measurement));
  return 0;
}

async function measure(options: BenchOptions): Promise<Measurement> {
  const { documents, words, keep } = options;
  const machine = describeMachine();
  const folder = await mkdtemp(path.join(tmpdir(), 'congbo-bench-'));
  const content = path.join(folder, 'content');
  try {
    console.error(`writing ${documents} documents of ${words} words …`);
    const changedFile = await writeContentFolder(content, options);
    console.error('building three times …');
    const site = await measureSite({ content, out: path.join(folder, 'dist'), changedFile });
    const versus = await measureRivals(options.rivals, { content, folder, ours: site.effort });
    return { documents, words, ...site, ...(versus && { versus }), machine };
  } finally {
    if (keep) console.error(`kept in ${folder}`);
    else await rm(folder, { recursive: true, force: true });
  }
}
