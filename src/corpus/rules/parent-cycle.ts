import { textAt } from '../raw-value.ts';
import type { EntryRule } from './rule.ts';

/** Nothing is above itself, through however many others. */
export const parentCycle: EntryRule = {
  id: 'parent-cycle',
  severity: 'error',
  reason: 'A path from the top down to the page would never end.',
  runs: 'entry',
  check(entry, archive, report) {
    const { collection, id } = entry;
    const trail = [id];
    let at = textAt(entry.raw, ['parent']);
    while (at !== undefined && at !== id && !trail.includes(at)) {
      trail.push(at);
      at = textAt(archive.find(collection, at)?.raw, ['parent']);
    }
    if (at === id) report(['parent'], { id, path: [...trail, id].join(' → ') });
  },
};
