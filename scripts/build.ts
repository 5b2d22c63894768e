import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { readEnvironment } from '#corpus/environment.ts';
import { openReadingCache } from '#corpus/reading-cache.ts';
import { linesOf } from '#corpus/report-formats/quotes.ts';
import { textReport } from '#corpus/report-formats/text.ts';
import { buildingWords } from '#i18n/building.ts';
import { problemWords } from '#i18n/problems.ts';
import { sharedCorpus } from '#loaders/shared-corpus.ts';
import { buildSite } from '#site/building/build-site.ts';
import { leaveTimes } from '#site/building/build-times.ts';
import { cacheFolder } from '#site/building/cache-folder.ts';
import { codeKey } from '#site/building/code-key.ts';
import { limitHeapGrowth } from '#site/building/heap-growth.ts';
import {
  isUpToDate,
  readSiteRecord,
  takeInputs,
  writeSiteRecord,
  type ContentNews,
} from '#site/building/site-record.ts';
import { color, errorColor, showsColors } from './terminal-colors.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

process.env['NODE_ENV'] = 'production';
process.exitCode = await run();

async function run(): Promise<number> {
  const start = performance.now();
  const environment = readEnvironment();
  const { content, out } = environment;
  if (!existsSync(content)) return fail(buildingWords.noFolder.replace('{folder}', content));
  if (overlap(content, out)) return fail(buildingWords.outInsideContent.replace('{out}', out));

  const cache = cacheFolder(content);
  const code = codeKey(root);
  const record = readSiteRecord(cache);
  const inputs = takeInputs(environment, code, record);
  if (record && isUpToDate(record, inputs)) {
    tellNews(record.news, content);
    tell(buildingWords.unchanged, secondsSince(start));
    await leaveTimes({ check: 0, pages: 0, index: 0 });
    return 0;
  }

  limitHeapGrowth();
  const readings = openReadingCache(path.join(cache, 'readings'), code);
  const corpus = await sharedCorpus({ withWithheld: false, cache: readings });
  const times = { check: secondsSince(start), pages: 0, index: 0 };
  tell(buildingWords.checking, times.check);
  tellNews(corpus, content);
  const { site, problems, withheld } = corpus;
  if (!site || problems.some(({ severity }) => severity === 'error'))
    return fail(buildingWords.refused);

  try {
    await buildSite(
      environment,
      { corpus, cache, code },
      {
        pagesDone: (seconds) => tell(buildingWords.pages, (times.pages = seconds)),
        indexDone: (seconds) => tell(buildingWords.indexing, (times.index = seconds)),
        placed: () => writeSiteRecord(cache, inputs, site['time-zone'], { problems, withheld }),
      },
    );
  } catch (error) {
    console.error(error instanceof Error ? (error.stack ?? error.message) : error);
    return fail(buildingWords.failed);
  }
  tell(buildingWords.done, secondsSince(start));
  await leaveTimes(times);
  return 0;
}

function tellNews({ problems, withheld }: ContentNews, content: string): void {
  if (problems.length > 0) {
    const colors = showsColors(process.stderr);
    console.error(textReport(problems, { lineOf: linesOf(content), colors }));
  }
  for (const { file, reason } of withheld) {
    console.log(color.yellow(problemWords.withheld[reason].replace('{file}', file)));
  }
}

function secondsSince(start: number): number {
  return (performance.now() - start) / 1000;
}

function tell(step: string, seconds: number): void {
  const time = buildingWords.seconds.replace('{seconds}', seconds.toFixed(1).replace('.', ','));
  console.log(`${color.green('✓')} ${step} ${color.dim(time)}`);
}

function fail(message: string): number {
  console.error(errorColor.red(message));
  return 1;
}

/** A site written over its own content, or around it, would be the end of both. */
function overlap(content: string, out: string): boolean {
  const inside = (a: string, b: string) => a === b || a.startsWith(b + path.sep);
  return inside(out, content) || inside(content, out);
}
