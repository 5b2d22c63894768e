import type { Query } from './query.ts';

/**
 * Words that only join others: "nghị quyết 98 của Quốc hội" is the document whose number is 98 and whose
 * body is the Quốc hội, though it says nowhere "của". Without accents only those that are no other word.
 */
const joining = {
  accented: new Set(['của', 'và', 'về', 'những', 'các', 'cho', 'tại', 'ở', 'theo', 'với', 'do']),
  plain: new Set(['cua', 'nhung']),
};

/** So many other words have to be left to tell what is looked for. */
const fewestTelling = 2;

/** The words of a query that a page need not have to have all of it. */
export function joiningWords({ words, isAccented, phrases }: Query): ReadonlySet<number> {
  const known = isAccented ? joining.accented : joining.plain;
  const isQuoted = (index: number): boolean =>
    phrases.some(([from, to]) => index >= from && index < to);
  const found = [...words.entries()].flatMap(
    ([
      index,
      {
        runs: [run = '', ...more],
      },
    ]) => (more.length === 0 && known.has(run) && !isQuoted(index) ? [index] : []),
  );
  return new Set(words.length - found.length < fewestTelling ? [] : found);
}
