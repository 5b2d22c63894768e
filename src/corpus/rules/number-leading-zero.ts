import { documentFacts } from '../document-facts.ts';
import type { EntryRule } from './rule.ts';

/** Numbers below 10 have a zero in front. */
export const numberLeadingZero: EntryRule = {
  id: 'number-leading-zero',
  severity: 'warning',
  reason: 'Texts often drop it, and a search finds the number either way.',
  excusable: true,
  runs: 'entry',
  check(entry, archive, report) {
    const { parsed, number } = documentFacts(entry, archive) ?? {};
    if (!parsed || number === undefined || !/^[1-9][a-z]?$/.test(parsed.ordinal)) return;
    report(['number'], { number, meant: `0${number}` });
  },
};
