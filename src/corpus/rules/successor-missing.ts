import { listAt, textAt, valueAt } from '../raw-value.ts';
import type { EntryRule } from './rule.ts';

/** A body or place that has ended says what took its place; an empty list says that nobody knows. */
export const successorMissing: EntryRule = {
  id: 'successor-missing',
  severity: 'warning',
  reason: 'There may be none, or no source.',
  runs: 'entry',
  check({ collection, raw, id }, _, report) {
    if (collection !== 'bodies' && collection !== 'places') return;
    const spans = listAt(raw, ['existence']);
    const isOver = spans.length > 0 && spans.every((span) => valueAt(span, ['to']) !== undefined);
    if (!isOver || valueAt(raw, ['successors']) !== undefined) return;
    report(['existence', spans.length - 1, 'to'], { name: textAt(raw, ['name']) ?? id });
  },
};
