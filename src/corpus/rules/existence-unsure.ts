import { existencesIn } from './existence-on-day.ts';
import type { EntryRule } from './rule.ts';

/** A date known to the month or year in which a body that acts begins or ends. */
export const existenceUnsure: EntryRule = {
  id: 'existence-unsure',
  severity: 'warning',
  reason: 'Both are possible.',
  runs: 'entry',
  check(entry, archive, report) {
    for (const { acts, name, path, date, state } of existencesIn(entry, archive)) {
      if (acts && state === 'uncertain') report(path, { name, date: date.text });
    }
  },
};
