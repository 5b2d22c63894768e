import { absenceWords, existencesIn } from './existence-on-day.ts';
import type { EntryRule } from './rule.ts';

/** A body acts only while it exists: no People's Council of a district after its last day. */
export const bodyExistence: EntryRule = {
  id: 'body-existence',
  severity: 'error',
  reason: 'A body that was not there cannot have acted; the days are those of its own data.',
  runs: 'entry',
  check(entry, archive, report) {
    for (const named of existencesIn(entry, archive)) {
      const { collection, acts, id, name, path, date } = named;
      const state = absenceWords(named);
      if (!acts || collection !== 'bodies' || state === undefined) continue;
      report(path, { id, name, date: date.text, state });
    }
  },
};
