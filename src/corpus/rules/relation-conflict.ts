import { ruleWords } from '#i18n/problems/words.ts';
import { vi } from '#i18n/vi.ts';
import { relationsOf } from '../relations.ts';
import type { EntryRule } from './rule.ts';

/** A document acts on another, not on itself, not in both directions, and not twice alike. */
export const relationConflict: EntryRule = {
  id: 'relation-conflict',
  severity: 'error',
  reason: 'The two ends contradict each other.',
  runs: 'entry',
  check(entry, archive, report) {
    const seen = new Set<string>();
    for (const { index, kind, to, target, provisions } of relationsOf(entry, archive)) {
      const key = `${kind} ${to} ${provisions.join('|')}`;
      const isBoth =
        kind !== 'cites' &&
        target !== undefined &&
        relationsOf(target, archive).some((back) => back.kind === kind && back.to === entry.id);
      const conflict =
        to === entry.id ? 'self' : isBoth ? 'both' : seen.has(key) ? 'twice' : undefined;
      seen.add(key);
      if (conflict === undefined) continue;
      const why = ruleWords.conflicts[conflict];
      report(['relations', index, 'to'], { kind: vi[`relation.${kind}`], to, why });
    }
  },
};
