import type { DocumentTypeId } from '#domain/document-type.ts';
import { sentenceCase } from '#domain/vietnamese.ts';
import type { Translate } from '#i18n/translator.ts';

/** What a document is, as it stands before its number or in a list: 'Nghị quyết', 'Resolution'. */
export function typeName(t: Translate, type: DocumentTypeId): string {
  return sentenceCase(t(`type.${type}`));
}
