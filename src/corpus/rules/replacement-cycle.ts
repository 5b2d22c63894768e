import type { Reading } from '../entry.ts';
import { relationsOf, type StatedRelation } from '../relations.ts';
import type { EntryRule } from './rule.ts';

/** A replaced document does not replace, through others, the one that replaced it. */
export const replacementCycle: EntryRule = {
  id: 'replacement-cycle',
  severity: 'error',
  reason: 'None of them could be in force.',
  runs: 'entry',
  check(entry, archive, report) {
    const replaced = (from: Reading): StatedRelation[] =>
      relationsOf(from, archive).filter(
        ({ kind, provisions }) => kind === 'replaces' && provisions.length === 0,
      );
    for (const { index, to, target } of replaced(entry)) {
      // Two that replace each other contradict one another at both ends, which has its own rule.
      const trail = target && to !== entry.id ? trailTo(entry.id, target, replaced) : undefined;
      if (trail === undefined || trail.length < 2) continue;
      const path = [entry.id, ...trail, entry.id].join(' → ');
      report(['relations', index, 'to'], { path });
    }
  },
};

/** The ids from an entry along its replacements to the one sought, without it. */
function trailTo(
  sought: string,
  from: Reading,
  next: (entry: Reading) => StatedRelation[],
  seen: readonly string[] = [],
): string[] | undefined {
  if (seen.includes(from.id)) return undefined;
  for (const { to, target } of next(from)) {
    if (to === sought) return [from.id];
    const rest = target && trailTo(sought, target, next, [...seen, from.id]);
    if (rest) return [from.id, ...rest];
  }
  return undefined;
}
