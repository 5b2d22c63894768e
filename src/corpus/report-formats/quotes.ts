import { lstatSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { decodeSource } from '../source-file.ts';

/** Gives a line of a file of the content folder, counted from 1; undefined where there is none. */
export type LineSource = (file: string, line: number) => string | undefined;

/** Reads lines to quote from a content folder, each file once. Links are not followed, as they may lead out of it. */
export function linesOf(folder: string): LineSource {
  let last: { readonly file: string; readonly lines: readonly string[] } | undefined;
  return (file, line) => {
    if (last?.file !== file) last = { file, lines: readLines(path.join(folder, file)) };
    return last.lines[line - 1];
  };
}

function readLines(absolute: string): readonly string[] {
  if (!lstatSync(absolute, { throwIfNoEntry: false })?.isFile()) return [];
  const source = decodeSource(readFileSync(absolute));
  return 'reason' in source ? [] : source.text.split('\n');
}
