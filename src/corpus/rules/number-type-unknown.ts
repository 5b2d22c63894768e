import { documentFacts } from '../document-facts.ts';
import type { EntryRule } from './rule.ts';
import { fitsType, typeWord } from './type-codes.ts';

/** Only official letters have a number without a type code. */
export const numberTypeUnknown: EntryRule = {
  id: 'number-type-unknown',
  severity: 'warning',
  reason: 'The dictionary of codes rests on two sources and may lack some.',
  excusable: true,
  runs: 'entry',
  check(entry, archive, report) {
    const { parsed, type, number } = documentFacts(entry, archive) ?? {};
    if (parsed?.system !== 'official-letter' || type === undefined || number === undefined) return;
    if (!fitsType(parsed, type)) report(['number'], { number, type: typeWord(type) });
  },
};
