import { isBefore } from '#domain/civil-date.ts';
import { vi } from '#i18n/vi.ts';
import { entryDate } from '../entry-dates.ts';
import { relationsOf } from '../relations.ts';
import type { EntryRule } from './rule.ts';

/** What acts on a document comes after it, or on the same day. */
export const relationDates: EntryRule = {
  id: 'relation-dates',
  severity: 'error',
  reason: 'Nothing can amend, replace or rest on what was not there yet.',
  runs: 'entry',
  check(entry, archive, report) {
    const own = entryDate(entry)?.date;
    if (!own) return;
    for (const { index, kind, target } of relationsOf(entry, archive)) {
      const date = target && entryDate(target)?.date;
      if (!date || isBefore(own, date) !== true) continue;
      const words = vi[`relation.${kind}`].toLowerCase();
      report(['relations', index, 'to'], { kind: words, date: own.text, target: date.text });
    }
  },
};
