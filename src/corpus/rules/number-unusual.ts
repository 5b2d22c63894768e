import { parseDocumentNumber } from '#domain/document-number.ts';
import { documentFacts } from '../document-facts.ts';
import { listAt, textAt } from '../raw-value.ts';
import { isFormSettled, numberHint } from './number-form.ts';
import type { EntryRule } from './rule.ts';

/** A number of no known form, of a document that may be older than the rules, or that is only cited. */
export const numberUnusual: EntryRule = {
  id: 'number-unusual',
  severity: 'warning',
  reason: 'Older documents have numbers of many forms, and a source may have printed it so.',
  excusable: true,
  runs: 'entry',
  check(entry, archive, report) {
    const facts = documentFacts(entry, archive);
    if (facts && !facts.parsed && !isFormSettled(facts)) {
      report(['number'], {
        number: facts.number,
        suggestion: numberHint(facts.number, facts.system),
      });
    }
    for (const [index, cite] of listAt(entry.raw, ['cites']).entries()) {
      const number = textAt(cite, ['number']);
      if (number === undefined || parseDocumentNumber(number)) continue;
      report(['cites', index, 'number'], { number, suggestion: numberHint(number, undefined) });
    }
  },
};
