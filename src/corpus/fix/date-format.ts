import { parseCivilDate } from '#domain/civil-date.ts';

/** The ways in which a Vietnamese date is written that can mean one day, month or year only. */
const forms: readonly RegExp[] = [
  /^(?:ngày )?(?<day>\d{1,2})(?<mark>[-/.])(?<month>\d{1,2})\k<mark>(?<year>\d{4})$/u,
  /^(?:tháng )?(?<month>\d{1,2})[-/](?<year>\d{4})$/u,
  /^(?<year>\d{4})(?<mark>[-/.])(?<month>\d{1,2})(?:\k<mark>(?<day>\d{1,2}))?$/u,
  /^ngày (?<day>\d{1,2}) tháng (?<month>\d{1,2}) năm (?<year>\d{4})$/u,
  /^tháng (?<month>\d{1,2}) năm (?<year>\d{4})$/u,
  /^năm (?<year>\d{4})$/u,
];

/**
 * A date in the form that data have (`2023-10-15`), from how dates are written in Vietnam: the day
 * first, one mark between the parts, the year in full. Undefined for anything else and for days
 * that are not in the calendar.
 */
export function mendDate(text: string): string | undefined {
  const written = text
    .trim()
    .toLowerCase()
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, ' ');
  for (const form of forms) {
    const groups = form.exec(written)?.groups;
    if (!groups) continue;
    const parts = [groups['year'], groups['month'], groups['day']].filter(
      (part) => part !== undefined,
    );
    return parseCivilDate(parts.map((part) => part.padStart(2, '0')).join('-'))?.text;
  }
  return undefined;
}
