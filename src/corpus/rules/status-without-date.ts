import { effectStatuses } from '#domain/effect.ts';
import { textAt, valueAt } from '../raw-value.ts';
import type { EntryRule } from './rule.ts';

/** A reference that is said to be in force though nobody compared it with the original. */
export const statusWithoutDate: EntryRule = {
  id: 'status-without-date',
  severity: 'warning',
  reason: 'The status may be right, but nobody can say since when it is known.',
  runs: 'entry',
  check({ collection, raw }, _, report) {
    const status = textAt(raw, ['status']);
    const isClaim = effectStatuses.some((known) => known === status && known !== 'unknown');
    if (collection !== 'references' || status === undefined || !isClaim) return;
    if (valueAt(raw, ['verified']) === false) report(['status'], { status });
  },
};
