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
}

/** Words beyond these are left out: nobody types them, and each costs. */
const longestQuery = 40;

/** Reads what people type into the search field, in any Unicode form. */
export function parseQuery(text: string): Query {
  const words: QueryWord[] = [];
  let at = 0;
  for (const typed of toNfc(text).trim().split(/\s+/).slice(0, longestQuery)) {
    const runs = runsIn(typed);
    if (runs.length > 0) words.push({ runs, at });
    at += runs.length;
  }
  const runs = words.flatMap((word) => word.runs);
  return {
    words,
    isAccented: runs.some((run) => foldAccents(run) !== run),
    numbers: findNumbers(words),
  };
}
