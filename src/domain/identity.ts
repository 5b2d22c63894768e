import { documentNumberKey } from './document-number.ts';
import type { DocumentTypeId } from './document-type.ts';

/** When a number was given: numbers restart with the year, or with the term (Quốc hội, Party). */
export type NumberingPeriod = { readonly year: number } | { readonly term: string | number };

/** What makes a document this one and no other: a number alone does not. */
export type DocumentIdentity = {
  readonly body: string;
  readonly type: DocumentTypeId;
  readonly number: string;
} & NumberingPeriod;

/** A key that two documents share only if they are the same, however the number is spelled. */
export function documentIdentity(identity: DocumentIdentity): string {
  const { body, type, number } = identity;
  const period = 'term' in identity ? `term ${identity.term}` : `year ${identity.year}`;
  return [body, type, documentNumberKey(number), period].join('|');
}
