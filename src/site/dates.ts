import { formatOfficialDate, formatShortDate, type CivilDate } from '#domain/civil-date.ts';
import { languages, originalLanguage, type LanguageCode } from '#i18n/languages.ts';
import type { Translate } from '#i18n/translator.ts';
import type { DateView } from './view.ts';

/** A date for a sentence: 'ngày 05 tháng 01 năm 2020', '5 January 2020', 'năm 2023'. */
export function longDate({ language }: Translate, date: CivilDate): DateView {
  const text =
    language === originalLanguage
      ? formatOfficialDate(date)
      : formatInLocale(language, 'long', date);
  return { text, iso: date.text };
}

/** A date for a list or table: '05/01/2020', '5 Jan 2020', '2023'. */
export function shortDate({ language }: Translate, date: CivilDate): DateView {
  const text =
    language === originalLanguage ? formatShortDate(date) : formatInLocale(language, 'short', date);
  return { text, iso: date.text };
}

const parts = {
  year: { year: 'numeric' },
  month: { year: 'numeric', month: 'long' },
  day: { year: 'numeric', month: 'long', day: 'numeric' },
} as const;

const formats = new Map<string, Intl.DateTimeFormat>();

/** The month stands as a word: in figures, day and month are taken for each other across languages. */
function formatInLocale(
  language: LanguageCode,
  month: 'long' | 'short',
  { precision, start }: CivilDate,
): string {
  const key = `${language} ${precision} ${month}`;
  let format = formats.get(key);
  if (!format) {
    const options = { ...parts[precision], ...(precision !== 'year' && { month }) };
    format = new Intl.DateTimeFormat(languages[language].locale, { ...options, timeZone: 'UTC' });
    formats.set(key, format);
  }
  return format.format(new Date(`${start}T00:00:00Z`));
}
