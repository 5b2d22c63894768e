import { suggestDocumentNumber } from '#domain/document-number.ts';
import { problemWords } from '#i18n/problems.ts';
import { ruleWords } from '#i18n/problems/words.ts';
import type { DocumentFacts } from '../document-facts.ts';

/**
 * From when the form of numbers is settled: Hướng dẫn 36-HD/VPTW for the Party, Nghị định
 * 30/2020/NĐ-CP for the state. Older documents have many forms.
 */
const settled = { party: '2018-04-03', state: '2020-03-05' } as const;

/** Whether a number that has no known form is certainly wrong, because its date lies after the rules. */
export function isFormSettled({ system, date }: DocumentFacts): boolean {
  return date !== undefined && date.start >= settled[system ?? 'state'];
}

/** A hint for a number: the spelling that is meant, or the forms there are. */
export function numberHint(number: string, system: DocumentFacts['system']): string {
  const meant = suggestDocumentNumber(number);
  if (meant !== undefined && meant !== number)
    return problemWords.didYouMean.replace('{name}', meant);
  if (system === undefined) return ruleWords.anyForm;
  return system === 'party' ? ruleWords.partyForm : ruleWords.stateForm;
}
