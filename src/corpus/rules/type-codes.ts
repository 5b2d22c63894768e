import { documentTypes, type DocumentTypeId } from '#domain/document-type.ts';
import type { DocumentNumber } from '#domain/document-number.ts';
import { sentenceCase } from '#domain/vietnamese.ts';

/** Quốc hội and its standing committee number these, without a type code. */
const assemblyTypes: ReadonlySet<DocumentTypeId> = new Set<DocumentTypeId>([
  'constitution',
  'code',
  'law',
  'ordinance',
  'resolution',
  'joint-resolution',
  'other',
]);

/** Whether a type can have this number, whenever it was given. */
export function fitsType(number: DocumentNumber, type: DocumentTypeId): boolean {
  if (type === 'other') return true;
  if (number.system === 'national-assembly') return assemblyTypes.has(type);
  if (number.system === 'official-letter') return type === 'official-letter';
  return codesOf(number, type).includes(number.typeCode ?? '');
}

/** The codes that a type has in the system of a number. */
export function codesOf(number: DocumentNumber, type: DocumentTypeId): readonly string[] {
  const { stateCode, partyCodes } = documentTypes[type];
  if (number.system === 'party') return partyCodes ?? [];
  return stateCode === undefined ? [] : [stateCode];
}

/** 'Nghị quyết' */
export function typeWord(type: DocumentTypeId): string {
  return sentenceCase(documentTypes[type].word);
}
