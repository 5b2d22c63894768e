import { isBefore } from '#domain/civil-date.ts';
import type { ProblemValues } from '#i18n/problems.ts';
import type { Reading } from '../entry.ts';
import { dateAt, listAt } from '../raw-value.ts';
import type { ValuePath } from '../yaml.ts';

/** Two dates of an entry of which the first cannot, or seldom will, be the later one. */
export type DatePair = readonly [first: string, last: string];

/** The same of each item of a list: fields are those of the item. */
export interface ListPair {
  readonly list: string;
  readonly first: string;
  readonly last: string;
  /** The first date stands in the entry, not in the item. */
  readonly own?: true;
}

type Report = (where: ValuePath, values: ProblemValues) => void;

/** Reports each pair whose last date is certainly before its first. */
export function checkPairs(
  { raw }: Reading,
  pairs: readonly DatePair[],
  lists: readonly ListPair[],
  report: Report,
): void {
  const check = (first: ValuePath, last: ValuePath): void => {
    const start = dateAt(raw, first);
    const end = dateAt(raw, last);
    if (!start || !end || isBefore(end, start) !== true) return;
    const name = (path: ValuePath): string =>
      path.filter((step) => !/^\d+$/.test(String(step))).join('.');
    report(last, { first: name(first), last: name(last), start: start.text, end: end.text });
  };
  for (const [first, last] of pairs) check(first.split('.'), last.split('.'));
  for (const { list, first, last, own } of lists) {
    for (const index of listAt(raw, list.split('.')).keys()) {
      const item = [...list.split('.'), index];
      check(own ? [first] : [...item, first], [...item, last]);
    }
  }
}
