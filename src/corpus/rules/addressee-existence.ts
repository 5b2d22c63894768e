import { absenceWords, existencesIn } from './existence-on-day.ts';
import type { EntryRule } from './rule.ts';

/** A body or place that is given a task exists, or will soon. */
export const addresseeExistence: EntryRule = {
  id: 'addressee-existence',
  severity: 'warning',
  reason: 'People go on using old names, and tasks are given to bodies about to be founded.',
  runs: 'entry',
  check(entry, archive, report) {
    for (const named of existencesIn(entry, archive)) {
      const { acts, name, path, date } = named;
      const state = absenceWords(named);
      if (acts || state === undefined) continue;
      report(path, { name, date: date.text, state });
    }
  },
};
