import { isCodeOfGuide, partyGuidesOn } from '#domain/party-codes.ts';
import { ruleWords } from '#i18n/problems/words.ts';
import { documentFacts } from '../document-facts.ts';
import type { EntryRule } from './rule.ts';
import { fitsType } from './type-codes.ts';

/** Type codes of the Party changed on 2026-05-27; the day of the document says which guide applies. */
export const numberEra: EntryRule = {
  id: 'number-era',
  severity: 'warning',
  reason: 'The guides were read in transcriptions only, and documents in use depart from them.',
  excusable: true,
  runs: 'entry',
  check(entry, archive, report) {
    const { parsed, type, date } = documentFacts(entry, archive) ?? {};
    const code = parsed?.system === 'party' ? parsed.typeCode : undefined;
    if (!parsed || code === undefined || !date || type === undefined || !fitsType(parsed, type))
      return;
    const guides = partyGuidesOn(date);
    const against = guides.find((guide) => !isCodeOfGuide(guide, code, type));
    if (!against) return;
    const fits = guides.some((guide) => isCodeOfGuide(guide, code, type));
    const codes = against.only[type] ?? against.codes.join(', ');
    report(['number'], {
      code,
      guide: ruleWords.guides[against.number],
      date: date.text,
      allowed: fits ? ruleWords.straddles : ruleWords.codesOfGuide.replace('{codes}', codes),
    });
  },
};
