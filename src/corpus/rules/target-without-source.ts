import { listAt, textAt, valueAt } from '../raw-value.ts';
import type { EntryRule } from './rule.ts';

/** A figure that was attained, without where it comes from. */
export const targetWithoutSource: EntryRule = {
  id: 'target-without-source',
  severity: 'warning',
  reason: 'The figure may be right.',
  runs: 'entry',
  check({ raw }, _, report) {
    for (const [index, target] of listAt(raw, ['targets']).entries()) {
      if (valueAt(target, ['actual']) === undefined || textAt(target, ['source']) !== undefined)
        continue;
      const indicator = textAt(target, ['indicator']) ?? String(index + 1);
      report(['targets', index, 'actual'], { indicator });
    }
  },
};
