import { isKnownAddress } from '../addresses.ts';
import type { ArchiveRule } from './rule.ts';

/** A redirect leads to a page that is there. */
export const redirectTarget: ArchiveRule = {
  id: 'redirect-target',
  severity: 'error',
  reason: 'A reader who follows it finds nothing.',
  runs: 'archive',
  check({ redirects, known }, report) {
    for (const [from, to] of Object.entries(redirects?.data ?? {})) {
      if (!redirects || isKnownAddress(to, known)) continue;
      report({ file: redirects.file, at: redirects.yaml.locate([from]) }, { value: to });
    }
  },
};
