import { english } from './english.ts';
import type { Language } from './language.ts';
import { vietnamese } from './vietnamese.ts';

/** Every language in which a site can be read, by its code. A further one is a file and a line here. */
export const languages = { vi: vietnamese, en: english } as const satisfies Record<
  string,
  Language
>;

export type LanguageCode = keyof typeof languages;

/** The language in which the documents are published, and which every site has. */
export const originalLanguage = 'vi' satisfies LanguageCode;

/** Languages into which texts can be translated. */
export type TranslationCode = Exclude<LanguageCode, typeof originalLanguage>;

export const languageCodes = Object.keys(languages) as LanguageCode[];

export const translationCodes = languageCodes.filter(
  (code): code is TranslationCode => code !== originalLanguage,
);

/** The code itself where the site can be read in it, else the language of the documents. */
export function languageCodeOf(code: string | undefined): LanguageCode {
  return languageCodes.find((known) => known === code) ?? originalLanguage;
}
