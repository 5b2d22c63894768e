import { isBefore } from '#domain/civil-date.ts';
import { entryDate } from '../entry-dates.ts';
import { dateAt } from '../raw-value.ts';
import type { EntryRule } from './rule.ts';

/** Nothing is published before it was signed or said. A conference may be announced. */
export const publishedBeforeSigned: EntryRule = {
  id: 'published-before-signed',
  severity: 'error',
  reason: 'The two dates contradict each other.',
  runs: 'entry',
  check(entry, _, report) {
    if (entry.collection !== 'resolutions' && entry.collection !== 'directives') return;
    const published = dateAt(entry.raw, ['published']);
    const signed = entryDate(entry)?.date;
    if (!published || !signed || isBefore(published, signed) !== true) return;
    report(['published'], { published: published.text, signed: signed.text });
  },
};
