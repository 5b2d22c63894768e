import { z } from 'zod';
import { translationCodes, type TranslationCode } from '#i18n/languages.ts';

/**
 * What a record is called in other languages, under the codes of these. A text has a file of its own
 * for that, `<slug>.en.md`; a record is too short for one.
 */
export function translationsOf<S extends z.ZodRawShape>(shape: S) {
  const translated = z.strictObject(shape).optional().describe('Bằng ngôn ngữ này.');
  const languages = Object.fromEntries(translationCodes.map((code) => [code, translated]));
  return z
    .strictObject(languages as Record<TranslationCode, typeof translated>)
    .optional()
    .describe('Tên gọi bằng ngôn ngữ khác, ví dụ `en: { … }`. Không có thì hiện tên tiếng Việt.');
}
