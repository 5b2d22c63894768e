import { namedFiles } from '../named-files.ts';
import type { EntryRule } from './rule.ts';

/** A file offered for download is there, under exactly that name. */
export const attachmentMissing: EntryRule = {
  id: 'attachment-missing',
  severity: 'error',
  reason: 'It cannot be shown.',
  runs: 'entry',
  check(entry, archive, report) {
    for (const { kind, value, at, finding } of namedFiles(entry, archive)) {
      if (kind === 'attachment' && !finding.found && finding.reason === 'missing')
        report(at, { value });
    }
  },
};
