import { parseDocumentNumber, suggestDocumentNumber } from '#domain/document-number.ts';
import { documentFacts } from '../document-facts.ts';
import { textAt } from '../raw-value.ts';
import { abbreviationsOf, isCodedBody } from './body-code.ts';
import type { EntryRule } from './rule.ts';

/** The body coded in a number is the one that issued the document, where its codes are recorded. */
export const numberBody: EntryRule = {
  id: 'number-body',
  severity: 'warning',
  reason: 'The abbreviations of a body may not be complete.',
  excusable: true,
  runs: 'entry',
  check(entry, archive, report) {
    const facts = documentFacts(entry, archive);
    const known = abbreviationsOf(facts?.issuer);
    if (!facts?.parsed || known.length === 0 || isCodedBody(facts.parsed, known)) return;
    const meant = parseDocumentNumber(suggestDocumentNumber(facts.number) ?? '');
    // HDND for HĐND is a slip of the keyboard, and told as one.
    if (meant && meant.text !== facts.number && isCodedBody(meant, known)) return;
    report(['number'], {
      code: facts.parsed.body,
      number: facts.number,
      body: textAt(facts.issuer?.raw, ['short']) ?? facts.body ?? '',
      known: known.join(', '),
      id: facts.body ?? '',
    });
  },
};
