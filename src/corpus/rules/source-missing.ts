import { listAt, valueAt } from '../raw-value.ts';
import type { EntryRule } from './rule.ts';

const needsSource = new Set(['conferences', 'directives', 'resolutions']);

/** A page that tells what happened says how it knows. A draft may still be looking. */
export const sourceMissing: EntryRule = {
  id: 'source-missing',
  severity: 'warning',
  reason: 'The publisher itself may be the source.',
  runs: 'entry',
  check({ collection, raw }, _, report) {
    if (!needsSource.has(collection) || valueAt(raw, ['draft']) === true) return;
    if (listAt(raw, ['sources']).length === 0) report(['title']);
  },
};
