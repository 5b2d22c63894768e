import { documentFacts } from '../document-facts.ts';
import { entryDate } from '../entry-dates.ts';
import type { EntryRule } from './rule.ts';

/** 98/2023/QH15 was issued in 2023. */
export const numberYear: EntryRule = {
  id: 'number-year',
  severity: 'error',
  reason: 'The number and the date contradict each other.',
  excusable: true,
  runs: 'entry',
  check(entry, archive, report) {
    const { parsed, number, date } = documentFacts(entry, archive) ?? {};
    if (parsed?.year === undefined || number === undefined || !date) return;
    if (Number(date.start.slice(0, 4)) === parsed.year) return;
    const field = entryDate(entry)?.field ?? 'number';
    report([field], { number, year: parsed.year, date: date.text });
  },
};
