import { entryAt, isKnownAddress } from '../addresses.ts';
import type { ArchiveRule } from './rule.ts';

/** Every address ever published has a page or a redirect. */
export const addressVanished: ArchiveRule = {
  id: 'address-vanished',
  severity: 'error',
  reason: 'A published address never dies: people have linked to it, cited and printed it.',
  runs: 'archive',
  check({ addresses, known, redirects }, report) {
    for (const [index, line] of (addresses ?? []).entries()) {
      const value = line.trim();
      if (value === '' || Object.hasOwn(redirects?.data ?? {}, value)) continue;
      const entry = entryAt(value, known);
      const isShown = entry
        ? !known.isWithheld(entry.collection, entry.id)
        : isKnownAddress(value, known);
      if (!isShown)
        report({ file: 'addresses.txt', at: { line: index + 1, column: 1 } }, { value });
    }
  },
};
