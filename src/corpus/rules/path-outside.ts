import { namedFiles } from '../named-files.ts';
import type { EntryRule } from './rule.ts';

/** No path leads out of the content folder, through a link neither. */
export const pathOutside: EntryRule = {
  id: 'path-outside',
  severity: 'error',
  reason: 'What lies outside the folder was never meant to be published.',
  runs: 'entry',
  check(entry, archive, report) {
    for (const { value, at, finding } of namedFiles(entry, archive)) {
      if (!finding.found && finding.reason === 'outside') report(at, { value });
    }
  },
};
