import { parseCivilDate } from '#domain/civil-date.ts';

/**
 * A date in the form of the content folder: 20/11/2026, as clerks write it, becomes 2026-11-20 and
 * 11/2026 becomes 2026-11. Any other text, and a day that does not exist, stays as it was typed.
 */
export function typedDate(text: string): string {
  const [, day, month, year] =
    /^(?:(\d{1,2})\s*[/.-]\s*)?(\d{1,2})\s*[/.-]\s*(\d{4})$/.exec(text) ?? [];
  if (year === undefined || month === undefined) return text;
  const date = [year, month, ...(day === undefined ? [] : [day])]
    .map((part) => part.padStart(2, '0'))
    .join('-');
  return parseCivilDate(date) ? date : text;
}
