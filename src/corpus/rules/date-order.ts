import { checkPairs, type DatePair, type ListPair } from './date-pair.ts';
import type { EntryRule } from './rule.ts';

const pairs: readonly DatePair[] = [
  ['effective', 'ended'],
  ['signed', 'ended'],
  ['signed', 'status.as-of'],
  ['published', 'withdrawn.date'],
];
const lists: readonly ListPair[] = [
  { list: 'existence', first: 'from', last: 'to' },
  { list: 'offices', first: 'from', last: 'to' },
];

/** An end before its start. */
export const dateOrder: EntryRule = {
  id: 'date-order',
  severity: 'error',
  reason: 'The two dates contradict each other.',
  runs: 'entry',
  check(entry, _, report) {
    checkPairs(entry, pairs, lists, report);
  },
};
