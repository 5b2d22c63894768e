import { namedFiles } from '../named-files.ts';
import type { EntryRule } from './rule.ts';

/** A picture named in an entry is there, under exactly that name. */
export const imageMissing: EntryRule = {
  id: 'image-missing',
  severity: 'error',
  reason: 'It cannot be shown.',
  runs: 'entry',
  check(entry, archive, report) {
    for (const { kind, value, at, finding } of namedFiles(entry, archive)) {
      if (kind === 'image' && !finding.found && finding.reason === 'missing') report(at, { value });
    }
  },
};
