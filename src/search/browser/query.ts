import { foldAccents, toNfc } from '#domain/vietnamese.ts';
import { runsIn } from '../index-text.ts';
import { findNumbers, type NumberGuess } from './number-query.ts';
import type { QueryWord } from './query-word.ts';

/** What somebody looks for, read as far as its form tells. */
export interface Query {
  readonly words: readonly QueryWord[];
  /** Whether any letter carries an accent: then accents were meant, and their absence too. */
  readonly isAccented: boolean;
  readonly numbers: readonly NumberGuess[];
  /** What stands in quotation marks, as stretches of `words`. */
  readonly phrases: readonly (readonly [from: number, to: number])[];
  /** What stands behind a minus: a word, or several in quotation marks. */
  readonly excluded: readonly (readonly QueryWord[])[];
}

/** Words beyond these are left out: nobody types them, and each costs. */
const longestQuery = 40;

/** What stands in quotation marks of any kind, with or without a minus in front, or what has no blank. */
const parts = /(?<minus>(?<=^|\s)-)?["“”„«](?<quoted>[^"“”„«»]*)["“”»]?|\S+/g;
const excludedWord = /^-(?=[\p{L}\p{N}]*\p{L})/u;

/** Reads what people type into the search field, in any Unicode form. */
export function parseQuery(text: string): Query {
  const words: QueryWord[] = [];
  const phrases: [from: number, to: number][] = [];
  const excluded: QueryWord[][] = [];
  let at = 0;
  const add = (typed: string): void => {
    const runs = runsIn(typed);
    if (runs.length === 0 || words.length >= longestQuery) return;
    words.push({ runs, at });
    at += runs.length;
  };
  for (const { 0: part, groups: { minus, quoted } = {} } of toNfc(text).matchAll(parts)) {
    const typed = (quoted ?? part).split(/\s+/);
    if (minus !== undefined) excluded.push(wordsOf(typed));
    else if (quoted !== undefined) {
      const from = words.length;
      for (const word of typed) add(word);
      if (words.length > from) phrases.push([from, words.length]);
    } else if (excludedWord.test(part)) excluded.push(wordsOf([part]));
    else add(part);
  }
  const runs = words.flatMap((word) => word.runs);
  return {
    words,
    isAccented: runs.some((run) => foldAccents(run) !== run),
    numbers: findNumbers(words),
    phrases,
    excluded: excluded.filter(({ length }) => length > 0),
  };
}

function wordsOf(typed: readonly string[]): QueryWord[] {
  return typed.map((word) => ({ runs: runsIn(word), at: 0 })).filter(({ runs }) => runs.length > 0);
}
