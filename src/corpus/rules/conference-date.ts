import { isBefore, overlaps } from '#domain/civil-date.ts';
import { entryDate } from '../entry-dates.ts';
import { dateAt, textAt } from '../raw-value.ts';
import type { EntryRule } from './rule.ts';

/** What was said at a conference was said on its day; what it adopted was not signed before. */
export const conferenceDate: EntryRule = {
  id: 'conference-date',
  severity: 'warning',
  reason: 'A conference may last for days, and its text may be dated to one of them.',
  runs: 'entry',
  check(entry, archive, report) {
    const id = textAt(entry.raw, ['conference']);
    const held = dateAt(archive.find('conferences', id)?.raw, ['date']);
    const found = entryDate(entry);
    if (id === undefined || !held || !found) return;
    const isSpoken = textAt(entry.raw, ['form']) === 'spoken';
    if (isSpoken ? overlaps(held, found.date) : isBefore(found.date, held) !== true) return;
    report([found.field], { date: found.date.text, conference: held.text, id });
  },
};
