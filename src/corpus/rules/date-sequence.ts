import { listAt } from '../raw-value.ts';
import { checkPairs, type DatePair, type ListPair } from './date-pair.ts';
import type { EntryRule } from './rule.ts';

// A document may take effect back in time, and a page may announce a conference; both are rare.
const pairs: readonly DatePair[] = [
  ['signed', 'effective'],
  ['published', 'featured.until'],
];
const lists: readonly ListPair[] = [
  { list: 'changes', first: 'published', last: 'date', own: true },
  { list: 'tasks', first: 'date', last: 'due', own: true },
];

/** Two dates in an order that is possible and seldom right. */
export const dateSequence: EntryRule = {
  id: 'date-sequence',
  severity: 'warning',
  reason: 'It can be true.',
  runs: 'entry',
  check(entry, _, report) {
    checkPairs(entry, pairs, lists, report);
    if (entry.collection === 'conferences') checkPairs(entry, [['date', 'published']], [], report);
    for (const index of listAt(entry.raw, ['tasks']).keys()) {
      const updates = {
        list: `tasks.${index}.updates`,
        first: 'date',
        last: 'date',
        own: true,
      } as const;
      checkPairs(entry, [], [updates], report);
    }
  },
};
