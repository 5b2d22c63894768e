import {
  formatInLocale,
  formatOfficialDate,
  formatShortDate,
  type CivilDate,
} from '#domain/civil-date.ts';
import { languages, originalLanguage } from '#i18n/languages.ts';
import type { Translate } from '#i18n/translator.ts';
import type { DateView } from './view.ts';

/** A date for a sentence: 'ngày 05 tháng 01 năm 2020', '5 January 2020', 'năm 2023'. */
export function longDate({ language }: Translate, date: CivilDate): DateView {
  const text =
    language === originalLanguage
      ? formatOfficialDate(date)
      : formatInLocale(date, languages[language].locale);
  return { text, iso: date.text };
}

/** A date for a list or table: '05/01/2020', '5 Jan 2020', '2023'. */
export function shortDate({ language }: Translate, date: CivilDate): DateView {
  const text =
    language === originalLanguage
      ? formatShortDate(date)
      : formatInLocale(date, languages[language].locale, 'short');
  return { text, iso: date.text };
}
