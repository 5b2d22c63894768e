import { entryDate } from '../entry-dates.ts';
import type { EntryRule } from './rule.ts';

/** The folder says the year of what lies in it; the address is made of it. */
export const dateYearFolder: EntryRule = {
  id: 'date-year-folder',
  severity: 'error',
  reason: 'The address of the page and its date contradict each other.',
  runs: 'entry',
  check(entry, _, report) {
    const [, year] = /^(\d{4})\//.exec(entry.id) ?? [];
    const found = entryDate(entry);
    if (year === undefined || !found) return;
    const expected = found.date.start.slice(0, 4);
    if (expected !== year) report([found.field], { date: found.date.text, year, expected });
  },
};
