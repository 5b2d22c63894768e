import { entryDate, isPlanned } from '../entry-dates.ts';
import type { EntryRule } from './rule.ts';

/** A document that goes online today was not signed tomorrow. */
export const signedInFuture: EntryRule = {
  id: 'signed-in-future',
  severity: 'error',
  reason: 'A page would claim that something happened which has not.',
  runs: 'entry',
  check(entry, { today }, report) {
    if (entry.collection !== 'resolutions' && entry.collection !== 'directives') return;
    const found = entryDate(entry);
    if (!found || found.date.start <= today.end || isPlanned(entry, today)) return;
    report([found.field], { date: found.date.text });
  },
};
