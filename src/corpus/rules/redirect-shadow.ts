import { entryAt } from '../addresses.ts';
import type { ArchiveRule } from './rule.ts';

/** What is redirected is no page any more. */
export const redirectShadow: ArchiveRule = {
  id: 'redirect-shadow',
  severity: 'error',
  reason: 'A page and a redirect cannot both stand at one address.',
  runs: 'archive',
  check({ redirects, known }, report) {
    for (const from of Object.keys(redirects?.data ?? {})) {
      if (!redirects || !entryAt(from, known)) continue;
      report({ file: redirects.file, at: redirects.yaml.locateKey([from]) }, { value: from });
    }
  },
};
