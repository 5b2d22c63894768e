import { officeClaims } from './office-on-day.ts';
import type { EntryRule } from './rule.ts';

/** An office that the person's entry does not know for that day. */
export const officeUnattested: EntryRule = {
  id: 'office-unattested',
  severity: 'warning',
  reason: 'It may be true and only not recorded.',
  runs: 'entry',
  check(entry, archive, report) {
    for (const { path, values, state } of officeClaims(entry, archive)) {
      if (state === 'unknown') report(path, values);
    }
  },
};
