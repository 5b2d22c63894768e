/** Days are counted from 1970-01-01; ISO dates are what is written. */
export function isoDay(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}

/** The count of an ISO date. */
export function dayOf(iso: string): number {
  return Date.parse(iso) / 86_400_000;
}

export function yearOf(day: number): number {
  return Number(isoDay(day).slice(0, 4));
}

/** The first year of documents, and the last. */
export const firstYear = 2006;
export const lastYear = 2025;

/** The first and the last day of documents. */
export const firstDay = dayOf(`${firstYear}-01-03`);
export const lastDay = dayOf(`${lastYear}-12-29`);

/** The day on which the generated site is meant to be built: for `CONGBO_NOW`. */
export const today = '2026-01-15';

/** The last day of districts, as of all districts of the country. */
export const lastDayOfDistricts = dayOf('2025-06-30');

/** The term that a year belongs to, by its first year: terms are of five years. */
export function termStart(year: number): number {
  return year - (year % 5);
}

/** '2020 - 2025' */
export function termOf(year: number): string {
  const start = termStart(year);
  return `${start} - ${start + 5}`;
}
