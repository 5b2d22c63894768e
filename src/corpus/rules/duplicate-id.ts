import type { Reading } from '../entry.ts';
import { citable, type CollectionName } from '../schema/reference-to.ts';
import type { ArchiveRule } from './rule.ts';

const citableNames: ReadonlySet<CollectionName> = new Set(citable);

/**
 * Ids are unique in their collection (`x.md` beside `x/index.md` is one id twice), and over all
 * collections that can be cited, because a citation names nothing but the id.
 */
export const duplicateId: ArchiveRule = {
  id: 'duplicate-id',
  severity: 'error',
  reason: 'Two pages would have one address, or a citation two meanings.',
  runs: 'archive',
  check({ readings }, report) {
    const seen = new Map<string, Reading>();
    for (const entry of readings) {
      const key = `${citableNames.has(entry.collection) ? '' : entry.collection}:${entry.id}`;
      const other = seen.get(key);
      if (!other) seen.set(key, entry);
      else {
        const at = { line: 1, column: 1 };
        report({ file: entry.file, at }, { id: entry.id, other: other.file });
      }
    }
  },
};
