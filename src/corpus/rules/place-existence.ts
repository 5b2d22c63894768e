import { absenceWords, existencesIn } from './existence-on-day.ts';
import type { EntryRule } from './rule.ts';

/** A conference is held in a place that exists. */
export const placeExistence: EntryRule = {
  id: 'place-existence',
  severity: 'error',
  reason: 'Nothing can be held in a place that was not there; the days are those of its own data.',
  runs: 'entry',
  check(entry, archive, report) {
    for (const named of existencesIn(entry, archive)) {
      const { collection, acts, id, name, path, date } = named;
      const state = absenceWords(named);
      if (!acts || collection !== 'places' || state === undefined) continue;
      report(path, { id, name, date: date.text, state });
    }
  },
};
