import { languages, type LanguageCode } from './languages.ts';

const formats = new Map<string, Intl.NumberFormat>();

/** A number with the separators of a language: '5.574,25' in Vietnamese, '5,574.25' in English. */
export function formatNumber(
  language: LanguageCode,
  value: number,
  maximumFractionDigits = 3,
): string {
  const key = `${language} ${maximumFractionDigits}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.NumberFormat(languages[language].locale, { maximumFractionDigits });
    formats.set(key, format);
  }
  return format.format(value);
}
