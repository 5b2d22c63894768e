/** How precisely the source states a date. */
export type DatePrecision = 'year' | 'month' | 'day';

/**
 * A date as precise as its source: a day, a month or a year, without time zone. `start` and `end`
 * are its first and last day (ISO, both inclusive), so that a year is an interval like any other.
 */
export interface CivilDate {
  readonly text: string;
  readonly precision: DatePrecision;
  readonly start: string;
  readonly end: string;
}

/** A stretch of days, both ends inclusive; an absent end is open. Every `CivilDate` is one. */
export interface DateSpan {
  readonly start?: string | undefined;
  readonly end?: string | undefined;
}

const isoDate = /^([1-9]\d{3})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Reads '2023', '2023-10' or '2023-10-15'; anything else and impossible days give undefined. */
export function parseCivilDate(text: string): CivilDate | undefined {
  const [, year, month, day] = isoDate.exec(text) ?? [];
  if (year === undefined) return undefined;
  if (month === undefined) {
    return { text, precision: 'year', start: `${year}-01-01`, end: `${year}-12-31` };
  }
  const days = daysInMonth(Number(year), Number(month));
  if (days === undefined) return undefined;
  if (day === undefined) {
    return { text, precision: 'month', start: `${text}-01`, end: `${text}-${days}` };
  }
  if (Number(day) < 1 || Number(day) > days) return undefined;
  return { text, precision: 'day', start: text, end: text };
}

function daysInMonth(year: number, month: number): number | undefined {
  if (month < 1 || month > 12) return undefined;
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Tells whether the two stretches share a day. */
export function overlaps(a: DateSpan, b: DateSpan): boolean {
  return startsBy(a, b.end) && startsBy(b, a.end);
}

function startsBy(span: DateSpan, day: string | undefined): boolean {
  return span.start === undefined || day === undefined || span.start <= day;
}

/** Every year that a date may lie in, from the first on. */
export function yearsOf({ start, end }: CivilDate): string[] {
  const from = Number(start.slice(0, 4));
  const to = Number(end.slice(0, 4));
  return Array.from({ length: to - from + 1 }, (_, offset) => String(from + offset));
}

/** Orders dates by their first day, then by their last: a day comes before the month it begins. */
export function compareCivilDates(a: CivilDate, b: CivilDate): number {
  return compareDays(a.start, b.start) || compareDays(a.end, b.end);
}

function compareDays(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * Tells whether `date` is on or before `day`; undefined where one of them is a month or a year that
 * leaves it open.
 */
export function isOnOrBefore(date: CivilDate, day: CivilDate): boolean | undefined {
  if (date.end <= day.start) return true;
  return date.start > day.end ? false : undefined;
}

/** Tells whether `date` is before `day`; undefined where their precision leaves it open. */
export function isBefore(date: CivilDate, day: CivilDate): boolean | undefined {
  if (date.end < day.start) return true;
  return date.start >= day.end ? false : undefined;
}

/**
 * The form of official texts: 'ngày 05 tháng 01 năm 2020', 'tháng 6 năm 2019', 'năm 2019'. Days
 * below 10 and the months 1 and 2 carry a zero (Nghị định 30/2020/NĐ-CP).
 */
export function formatOfficialDate(date: CivilDate): string {
  const { day, month, year } = printedParts(date);
  if (date.precision === 'year') return `năm ${year}`;
  if (date.precision === 'month') return `tháng ${month} năm ${year}`;
  return `ngày ${day} tháng ${month} năm ${year}`;
}

const officialForm = /^(?:ngày (\d{2}) )?(?:tháng (\d{1,2}) )?năm (\d{4})$/;

/** Reads the form of official texts again; anything else gives undefined. */
export function parseOfficialDate(text: string): CivilDate | undefined {
  const [, day, month, year] = officialForm.exec(text) ?? [];
  const parts = [year, month?.padStart(2, '0'), day];
  return parseCivilDate(parts.filter((part) => part !== undefined).join('-'));
}

const precisions = {
  year: { year: 'numeric' },
  month: { year: 'numeric', month: 'long' },
  day: { year: 'numeric', month: 'long', day: 'numeric' },
} as const;

/** Kept, because making one takes longer than using it a hundred times. */
const localeFormats = new Map<string, Intl.DateTimeFormat>();

/**
 * A date in the form of a locale (BCP 47): '5 January 2020', 'October 2023', '2023'. The month stands
 * as a word: in figures, day and month are taken for each other across languages.
 */
export function formatInLocale(
  { precision, start }: CivilDate,
  locale: string,
  month: 'long' | 'short' = 'long',
): string {
  const key = `${locale} ${precision} ${month}`;
  let format = localeFormats.get(key);
  if (!format) {
    const options = { ...precisions[precision], ...(precision !== 'year' && { month }) };
    format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
    localeFormats.set(key, format);
  }
  return format.format(new Date(`${start}T00:00:00Z`));
}

/** The form of citations: '05/9/2026', '15/10/2023', '10/2023', '2023', zeros as in the official form. */
export function formatShortDate(date: CivilDate): string {
  const { day, month, year } = printedParts(date);
  if (date.precision === 'year') return year;
  if (date.precision === 'month') return `${month}/${year}`;
  return `${day}/${month}/${year}`;
}

function printedParts(date: CivilDate): { day: string; month: string; year: string } {
  const month = Number(date.start.slice(5, 7));
  return {
    day: date.start.slice(8),
    month: month <= 2 ? `0${month}` : `${month}`,
    year: date.start.slice(0, 4),
  };
}

/** The day that an instant falls on in a time zone (IANA name); an unknown zone throws RangeError. */
export function civilDateIn(instant: Date, timeZone: string): CivilDate {
  const format = new Intl.DateTimeFormat('en', {
    timeZone,
    calendar: 'iso8601',
    numberingSystem: 'latn',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  const parts = new Map(format.formatToParts(instant).map((part) => [part.type, part.value]));
  const text = `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`;
  return { text, precision: 'day', start: text, end: text };
}
