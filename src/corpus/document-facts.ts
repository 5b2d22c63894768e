import type { CivilDate } from '#domain/civil-date.ts';
import { restoreStroke } from '#domain/document-number-spelling.ts';
import { parseDocumentNumber, type DocumentNumber } from '#domain/document-number.ts';
import { documentTypes, type DocumentTypeId } from '#domain/document-type.ts';
import { toNfc } from '#domain/vietnamese.ts';
import type { Archive } from './archive.ts';
import type { Reading } from './entry.ts';
import { entryDate, isNumbered } from './entry-dates.ts';
import { textAt } from './raw-value.ts';

/** What an entry says of the number of a document, published here or cited. */
export interface DocumentFacts {
  /** As written, but for look-alikes of Đ, which have a rule of their own. */
  readonly number: string;
  /** Undefined where it is no document number in any system. */
  readonly parsed: DocumentNumber | undefined;
  readonly type: DocumentTypeId | undefined;
  readonly date: CivilDate | undefined;
  /** The id of the body that issued it, and the body's own entry if there is one. */
  readonly body: string | undefined;
  readonly issuer: Reading | undefined;
  /** Which system of numbers that body writes in; undefined where either may be. */
  readonly system: 'party' | 'state' | undefined;
}

/** The facts of a numbered document or a reference; undefined for other entries and without a number. */
export function documentFacts(entry: Reading, archive: Archive): DocumentFacts | undefined {
  const isReference = entry.collection === 'references';
  if (!isReference && !isNumbered(entry)) return undefined;
  const written = textAt(entry.raw, ['number']);
  if (written === undefined) return undefined;
  const number = restoreStroke(toNfc(written));
  const type = textAt(entry.raw, ['type']);
  const body = textAt(entry.raw, [isReference ? 'issuer' : 'body']);
  const issuer = archive.find('bodies', body);
  return {
    number,
    parsed: parseDocumentNumber(number),
    type:
      type !== undefined && Object.hasOwn(documentTypes, type)
        ? (type as DocumentTypeId)
        : undefined,
    date: entryDate(entry)?.date,
    body,
    issuer,
    system: systemOf(textAt(issuer?.raw, ['kind'])),
  };
}

/** Councils, committees and other bodies exist in the state, in the Party and beside both. */
function systemOf(kind: string | undefined): DocumentFacts['system'] {
  if (kind === 'party') return 'party';
  return kind === 'assembly' || kind === 'government' ? 'state' : undefined;
}

/** Whether a number belongs to the Party's system: `05-CT/TU`. */
export function isPartyNumber(number: DocumentNumber): boolean {
  return number.system === 'party';
}
