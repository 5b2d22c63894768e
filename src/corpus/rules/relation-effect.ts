import type { CivilDate } from '#domain/civil-date.ts';
import { ruleWords } from '#i18n/problems/words.ts';
import { vi } from '#i18n/vi.ts';
import { dateAt, textAt } from '../raw-value.ts';
import { relationsOf } from '../relations.ts';
import type { EntryRule } from './rule.ts';

/** A document that was replaced or repealed says so of itself too, or says nothing. */
export const relationEffect: EntryRule = {
  id: 'relation-effect',
  severity: 'warning',
  reason: 'The last day in force and the first day after it are often taken for each other.',
  runs: 'entry',
  check(entry, archive, report) {
    for (const { index, kind, target, provisions, raw } of relationsOf(entry, archive)) {
      const ends = (kind === 'replaces' || kind === 'repeals') && provisions.length === 0;
      const from = dateAt(raw, ['from']) ?? dateAt(entry.raw, ['effective']);
      if (!ends || !from || !target) continue;
      const stated = contradiction(target.raw, from);
      if (stated === undefined) continue;
      report(['relations', index, 'to'], {
        kind: vi[`relation.${kind}`],
        from: from.text,
        file: target.file,
        stated,
      });
    }
  },
};

/** What the other document says of itself that cannot be true beside this; undefined if nothing. */
function contradiction(raw: unknown, from: CivilDate): string | undefined {
  const ended = dateAt(raw, ['ended']);
  const isApart = ended && (dayAfter(ended.end) < from.start || ended.start > dayAfter(from.end));
  if (isApart) return ruleWords.endedOn.replace('{date}', ended.text);
  const asOf = dateAt(raw, ['status', 'as-of']) ?? dateAt(raw, ['verified']);
  const status = textAt(raw, ['status', 'value']) ?? textAt(raw, ['status']);
  if (status !== 'in-force' || !asOf || asOf.start <= from.end) return undefined;
  return ruleWords.inForce.replace('{date}', asOf.text);
}

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}
