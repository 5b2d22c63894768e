import type { CivilDate } from './civil-date.ts';
import type { DocumentTypeId } from './document-type.ts';

/** A guide of the Party's central office on type codes, and the codes it gives. */
export interface PartyGuide {
  readonly number: '36-HD/VPTW' | '05-HD/VPTW';
  /** The first day it applies. */
  readonly from: string;
  readonly codes: readonly string[];
  /** Types that have one code and no other under this guide. */
  readonly only: Readonly<Partial<Record<DocumentTypeId, string>>>;
}

/**
 * The guides known, the oldest first. The codes of 36-HD/VPTW rest on two public transcriptions,
 * with those that were in use beside it; those of 05-HD/VPTW on secondary texts only, to which `HD`,
 * the code of that guide itself, and the forms without a code are added.
 */
export const partyGuides: readonly PartyGuide[] = [
  {
    number: '36-HD/VPTW',
    from: '2018-04-03',
    codes: words('NQ CT KL QĐ QĐi QC BC TTr TB HD CTr TT BB CV KH BS CTrHĐ PA ĐA'),
    only: { regulation: 'QĐi' },
  },
  {
    number: '05-HD/VPTW',
    from: '2026-05-27',
    codes: words('QĐ NQ KL QC TB BC KH CTr TTr CV BB ĐA PA CT TT HD BS GM GGT'),
    only: { regulation: 'QĐ' },
  },
];

/** The guides that may have applied on a date: none before the first, two where a date straddles. */
export function partyGuidesOn(date: CivilDate): PartyGuide[] {
  return partyGuides.filter(({ from }, index) => {
    const next = partyGuides[index + 1]?.from;
    return date.end >= from && (next === undefined || date.start < next);
  });
}

/** Whether a type may have this code under a guide. */
export function isCodeOfGuide(guide: PartyGuide, code: string, type: DocumentTypeId): boolean {
  const only = guide.only[type];
  return only === undefined ? guide.codes.includes(code) : code === only;
}

function words(text: string): string[] {
  return text.split(' ');
}
