import { formatOfficialDate, formatShortDate, type CivilDate } from '#domain/civil-date.ts';
import type { DateView } from './view.ts';

/** A date for a sentence: 'ngày 05 tháng 01 năm 2020', 'năm 2023'. */
export function longDate(date: CivilDate): DateView {
  return { text: formatOfficialDate(date), iso: date.text };
}

/** A date for a list or table: '05/01/2020', '2023'. */
export function shortDate(date: CivilDate): DateView {
  return { text: formatShortDate(date), iso: date.text };
}
