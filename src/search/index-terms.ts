import { foldAccents, toNfc } from '#domain/vietnamese.ts';

/*
 * How the index spells what it knows. A term is a run of letters or of digits in lower case; what is
 * written without a blank is a term as a whole too, its runs joined by hyphens ("98-2023-qh-15"),
 * and so is a name under which a page is asked for ("=98-2023-qh-15-=").
 */

/** Letters and marks of the Latin, Greek and Cyrillic scripts, or digits. */
const runs = /[A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02af\u0300-\u052f\u1e00-\u1fff]+|[0-9]+/g;

/** Sorts before everything that a term is made of. */
const keyMark = ' ';
const nameMark = '=';

/** The runs of letters and of digits in a text, in lower case: 'QĐ-UBND' gives 'qđ' and 'ubnd'. */
export function runsIn(text: string): string[] {
  return toNfc(text).toLowerCase().match(runs) ?? [];
}

/** The term for what is written without a blank: '98-2023-qh-15' for these runs. */
export function termOf(runs: readonly string[]): string {
  return runs.join('-');
}

/** How the terms of all names begin that begin with these runs: 98, 2023 begins 98/2023/QH15 and not 98/20231. */
export function beginningOfName(runs: readonly string[]): string {
  return nameMark + runs.map((run) => `${run}-`).join('');
}

/** The term for a name as a whole. */
export function nameTerm(runs: readonly string[]): string {
  return beginningOfName(runs) + nameMark;
}

/**
 * The key by which a term is sorted, so that those that differ only by accents are neighbours: the
 * term without accents, and behind it the term itself where it has any.
 */
export function keyOf(term: string): string {
  const folded = foldAccents(term);
  return folded === term ? term : folded + keyMark + term;
}

/** The term of a key. */
export function termOfKey(key: string): string {
  return key.slice(key.indexOf(keyMark) + 1);
}

/** A stretch of keys: from the first, up to but without the second. */
export type KeyRange = readonly [from: string, to: string];

/** The key of exactly this term. */
export function keysOfTerm(term: string): KeyRange {
  const key = keyOf(term);
  return [key, key + keyMark];
}

/** The keys of a term with whatever accents. */
export function keysOfFolded(term: string): KeyRange {
  const folded = foldAccents(term);
  return [folded, `${folded}!`];
}

/** The keys of all terms that begin so, with whatever accents. */
export function keysThatBegin(beginning: string): KeyRange {
  const folded = foldAccents(beginning);
  return [folded, `${folded}\uffff`];
}
