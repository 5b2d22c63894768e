import { officeClaims } from './office-on-day.ts';
import type { EntryRule } from './rule.ts';

/** An office given to a person before they took it or after they left it. */
export const officeNotHeld: EntryRule = {
  id: 'office-not-held',
  severity: 'error',
  reason: 'Two entries contradict each other about a person.',
  runs: 'entry',
  check(entry, archive, report) {
    for (const { path, values, state } of officeClaims(entry, archive)) {
      if (state === 'not-held') report(path, values);
    }
  },
};
