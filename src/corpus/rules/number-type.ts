import { ruleWords } from '#i18n/problems/words.ts';
import { documentFacts } from '../document-facts.ts';
import type { EntryRule } from './rule.ts';
import { codesOf, fitsType, typeWord } from './type-codes.ts';

/** The code in a number and the type of the document are the same said twice. */
export const numberType: EntryRule = {
  id: 'number-type',
  severity: 'error',
  reason: 'The number and the type contradict each other.',
  excusable: true,
  runs: 'entry',
  check(entry, archive, report) {
    const { parsed, type, number } = documentFacts(entry, archive) ?? {};
    if (!parsed || type === undefined || number === undefined || fitsType(parsed, type)) return;
    // A number without a known code may have one that no dictionary names: 123/KL-TTCP.
    if (parsed.system === 'official-letter') return;
    const codes = codesOf(parsed, type);
    report(['type'], {
      code: parsed.typeCode ?? parsed.body,
      number,
      type: typeWord(type),
      suggestion:
        codes.length === 0
          ? ruleWords.typeWithoutCode
          : ruleWords.codesOfType.replace('{codes}', codes.join(', ')),
    });
  },
};
