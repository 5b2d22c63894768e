import { overlaps } from '#domain/civil-date.ts';
import { dateAt } from '../raw-value.ts';
import type { EntryRule } from './rule.ts';

/** A directive in writing was given on the day it was signed. */
export const directiveDates: EntryRule = {
  id: 'directive-dates',
  severity: 'warning',
  reason: 'A text may be read out on one day and signed on another.',
  runs: 'entry',
  check({ collection, raw }, _, report) {
    if (collection !== 'directives') return;
    const date = dateAt(raw, ['date']);
    const signed = dateAt(raw, ['signed']);
    if (!date || !signed || overlaps(date, signed)) return;
    report(['date'], { date: date.text, signed: signed.text });
  },
};
