import { type CivilDate, parseCivilDate } from '#domain/civil-date.ts';

/** The civil date of a text that is one; for tests only. */
export function date(text: string): CivilDate {
  const parsed = parseCivilDate(text);
  if (!parsed) throw new Error(`not a date: ${text}`);
  return parsed;
}
