import { suggestDocumentNumber } from '#domain/document-number.ts';
import { documentFacts } from '../document-facts.ts';
import { abbreviationsOf, isCodedBody } from './body-code.ts';
import type { EntryRule } from './rule.ts';

/** HDND for HĐND, CT-TTG for CT-TTg: right in form and yet misspelt. */
export const numberSpelling: EntryRule = {
  id: 'number-spelling',
  severity: 'warning',
  reason: 'Another body may really be coded so.',
  excusable: true,
  runs: 'entry',
  check(entry, archive, report) {
    const facts = documentFacts(entry, archive);
    if (!facts?.parsed || isCodedBody(facts.parsed, abbreviationsOf(facts.issuer))) return;
    const meant = suggestDocumentNumber(facts.number);
    const isOtherSystem = meant?.replace(/[-/]/g, '') === facts.number.replace(/[-/]/g, '');
    if (meant === undefined || meant === facts.number || isOtherSystem) return;
    report(['number'], { number: facts.number, meant });
  },
};
