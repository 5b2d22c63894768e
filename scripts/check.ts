import { statSync } from 'node:fs';
import {
  changedFiles,
  checkFolder,
  type CheckRequest,
  type CheckResult,
} from '#corpus/check/check-folder.ts';
import { CheckRefusal } from '#corpus/check/refusal.ts';
import { isSelected, selectPaths } from '#corpus/check/selected-paths.ts';
import { readEnvironment, type Environment } from '#corpus/environment.ts';
import { addressesFile, fixFolder } from '#corpus/fix/fix-folder.ts';
import { fixReport } from '#corpus/fix/fix-report.ts';
import { ContentHistory } from '#corpus/git/content-history.ts';
import { githubReport } from '#corpus/report-formats/github.ts';
import { gitlabReport } from '#corpus/report-formats/gitlab.ts';
import { jsonReport } from '#corpus/report-formats/json.ts';
import { linesOf } from '#corpus/report-formats/quotes.ts';
import { sarifReport } from '#corpus/report-formats/sarif.ts';
import { textReport } from '#corpus/report-formats/text.ts';
import { checkingWords } from '#i18n/checking.ts';
import { readCheckOptions, type CheckOptions } from './check-options.ts';
import { errorColor, showsColors } from './terminal-colors.ts';

const onTerminal = showsColors(process.stdout);

try {
  process.exitCode = await run(readCheckOptions(process.argv.slice(2)));
} catch (error) {
  if (!(error instanceof CheckRefusal)) throw error;
  console.error(errorColor.red(error.message));
  process.exitCode = 2;
}

async function run(options: CheckOptions): Promise<number> {
  const { content: folder, now } = environment();
  const request = { ...options, folder, now, paths: selectPaths(folder, options.paths) };
  if (options.fix) await fix(request, options.format);
  const inRepository = (await ContentHistory.of(folder))?.folderInRepository ?? '';
  return checkFolder(request, (result) => {
    const written = report(result, options.format, inRepository);
    if (written !== '') console.log(written);
    const failed = result.problems.some(({ severity }) => severity === 'error');
    if (failed && options.staged) console.error(checkingWords.commitRefused);
    return failed ? 1 : 0;
  });
}

/** Mends what can be mended; says so where a report for programs is not disturbed by it. */
async function fix(request: CheckRequest, format: CheckOptions['format']): Promise<void> {
  const { folder, now, paths } = request;
  const changed = await changedFiles(request);
  const takes = (file: string) =>
    isSelected(file, paths) && (!changed || changed.has(file) || file === addressesFile);
  const said = fixReport(await fixFolder(folder, { now, takes }), { colors: onTerminal });
  if (format === 'text') console.log(`${said}\n`);
  else console.error(said);
}

function report(result: CheckResult, format: CheckOptions['format'], inRepository: string): string {
  const { problems, folder, ran } = result;
  if (format === 'json') return jsonReport(problems);
  if (format === 'github') return githubReport(problems, inRepository);
  if (format === 'gitlab') return gitlabReport(problems, inRepository);
  if (format === 'sarif') return sarifReport(problems, inRepository);
  if (!ran) return checkingWords.nothingChanged;
  return textReport(problems, { lineOf: linesOf(folder), colors: onTerminal });
}

function environment(): Environment {
  const found = read();
  if (!statSync(found.content, { throwIfNoEntry: false })?.isDirectory()) {
    throw new CheckRefusal(checkingWords.noFolder.replace('{folder}', () => found.content));
  }
  return found;

  function read(): Environment {
    try {
      return readEnvironment();
    } catch (error) {
      throw new CheckRefusal(checkingWords.badNow, { cause: error });
    }
  }
}
