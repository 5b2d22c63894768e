import { documentFacts } from '../document-facts.ts';
import { isFormSettled, numberHint } from './number-form.ts';
import type { EntryRule } from './rule.ts';

/** A number that is none by the rules in force when it was given. */
export const numberGrammar: EntryRule = {
  id: 'number-grammar',
  severity: 'error',
  reason: 'A number is what people cite, search and compare; the form is verified.',
  excusable: true,
  runs: 'entry',
  check(entry, archive, report) {
    const facts = documentFacts(entry, archive);
    if (!facts || facts.parsed || !isFormSettled(facts)) return;
    report(['number'], {
      number: facts.number,
      suggestion: numberHint(facts.number, facts.system),
    });
  },
};
