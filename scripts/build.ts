import { existsSync } from 'node:fs';
import path from 'node:path';
import { readEnvironment } from '#corpus/environment.ts';
import { linesOf } from '#corpus/report-formats/quotes.ts';
import { textReport } from '#corpus/report-formats/text.ts';
import { buildingWords } from '#i18n/building.ts';
import { problemWords } from '#i18n/problems.ts';
import { sharedCorpus } from '#loaders/shared-corpus.ts';
import { buildSite } from '#site/building/build-site.ts';
import { leaveTimes } from '#site/building/build-times.ts';
import { color, errorColor, showsColors } from './terminal-colors.ts';

process.env['NODE_ENV'] = 'production';
process.exitCode = await run();

async function run(): Promise<number> {
  const environment = readEnvironment();
  const { content, out } = environment;
  if (!existsSync(content)) return fail(buildingWords.noFolder.replace('{folder}', content));
  if (overlap(content, out)) return fail(buildingWords.outInsideContent.replace('{out}', out));

  const start = performance.now();
  const corpus = await sharedCorpus({ withWithheld: false });
  const times = { check: (performance.now() - start) / 1000, pages: 0, index: 0 };
  tell(buildingWords.checking, times.check);
  if (corpus.problems.length > 0) {
    const colors = showsColors(process.stderr);
    console.error(textReport(corpus.problems, { lineOf: linesOf(content), colors }));
  }
  for (const { file, reason } of corpus.withheld) {
    console.log(color.yellow(problemWords.withheld[reason].replace('{file}', file)));
  }
  if (corpus.problems.some(({ severity }) => severity === 'error'))
    return fail(buildingWords.refused);

  try {
    await buildSite(environment, corpus, {
      pagesDone: (seconds) => tell(buildingWords.pages, (times.pages = seconds)),
      indexDone: (seconds) => tell(buildingWords.indexing, (times.index = seconds)),
    });
  } catch (error) {
    console.error(error instanceof Error ? (error.stack ?? error.message) : error);
    return fail(buildingWords.failed);
  }
  tell(buildingWords.done, (performance.now() - start) / 1000);
  await leaveTimes(times);
  return 0;
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
