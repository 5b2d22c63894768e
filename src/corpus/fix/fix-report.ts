import { createColors } from 'picocolors';
import { checkingWords } from '#i18n/checking.ts';
import type { MendedFile } from './fix-folder.ts';
import { unifiedDiff } from './unified-diff.ts';

/**
 * What was mended: for each file what was done, in words, because look-alike letters and Unicode forms
 * cannot be seen in a diff, and then the diff.
 */
export function fixReport(mended: readonly MendedFile[], options: { colors: boolean }): string {
  const color = createColors(options.colors);
  if (mended.length === 0) return checkingWords.nothingFixed;
  const blocks = mended.map(({ file, before, after, repairs }) => {
    const done = repairs.map((repair) => checkingWords.repairs[repair]).join('; ');
    const diff = unifiedDiff(file, before, after).trimEnd();
    const lines = diff.split('\n').map((line) => paint(line));
    return [`${color.bold(file)}: ${done}`, ...(diff === '' ? [] : lines)].join('\n');
  });
  const summary = checkingWords.fixed.replace('{files}', String(mended.length));
  return [...blocks, color.green(summary)].join('\n\n');

  function paint(line: string): string {
    if (/^(?:---|\+\+\+) /.test(line)) return color.dim(line);
    if (line.startsWith('@@')) return color.cyan(line);
    if (line.startsWith('+')) return color.green(line);
    return line.startsWith('-') ? color.red(line) : line;
  }
}
