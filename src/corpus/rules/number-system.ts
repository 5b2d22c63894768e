import { parseDocumentNumber, type DocumentNumber } from '#domain/document-number.ts';
import { problemWords } from '#i18n/problems.ts';
import { ruleWords } from '#i18n/problems/words.ts';
import { documentFacts, isPartyNumber } from '../document-facts.ts';
import { textAt } from '../raw-value.ts';
import { numberHint } from './number-form.ts';
import type { EntryRule } from './rule.ts';

/** The Party writes `05-CT/TU`, the state `05/CT-UBND`; the body in question tells which it must be. */
export const numberSystem: EntryRule = {
  id: 'number-system',
  severity: 'error',
  reason: 'The number and the kind of its body contradict each other; the separators are verified.',
  excusable: true,
  runs: 'entry',
  check(entry, archive, report) {
    const facts = documentFacts(entry, archive);
    if (!facts?.parsed || facts.system === undefined) return;
    const found = isPartyNumber(facts.parsed) ? 'party' : 'state';
    if (found === facts.system) return;
    const swapped = otherSeparators(facts.parsed);
    const isRight = swapped !== undefined && parseDocumentNumber(swapped)?.text === swapped;
    report(['number'], {
      number: facts.number,
      found: ruleWords.systems[found],
      body: textAt(facts.issuer?.raw, ['short']) ?? facts.body ?? '',
      kind: ruleWords.bodyKinds[facts.system],
      suggestion: isRight
        ? problemWords.didYouMean.replace('{name}', swapped)
        : numberHint(facts.number, facts.system),
    });
  },
};

function otherSeparators({ system, ordinal, typeCode, body }: DocumentNumber): string | undefined {
  if (typeCode === undefined) return undefined;
  return system === 'party' ? `${ordinal}/${typeCode}-${body}` : `${ordinal}-${typeCode}/${body}`;
}
