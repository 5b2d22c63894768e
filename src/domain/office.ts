import { type CivilDate, isBefore, isOnOrBefore } from './civil-date.ts';

/**
 * An office that a person held: from its first to its last day where a source states them, and the
 * dates on which a source shows it.
 */
export interface OfficeHeld {
  readonly title: string;
  readonly body: string;
  readonly from?: CivilDate | undefined;
  readonly to?: CivilDate | undefined;
  readonly attested: readonly CivilDate[];
}

/** 'held' between known dates, 'attested' for that date and no other, 'not-held' outside known dates. */
export type OfficeAt = 'held' | 'attested' | 'not-held' | 'unknown';

type Term = Pick<OfficeHeld, 'from' | 'to' | 'attested'>;

/**
 * Tells whether an office was held on a day. Two known dates carry the days between them: the first
 * and the last day, or one of these and a date on which the office is attested. Nothing is concluded
 * from attestations alone, nor from a first day for the time after the last that is known.
 */
export function officeAt(office: Term, day: CivilDate): OfficeAt {
  const { from, to, attested } = office;
  if ((from && isBefore(day, from)) || (to && isBefore(to, day))) return 'not-held';
  if (attested.some((date) => day.start <= date.start && date.end <= day.end)) return 'attested';
  const begun = from && isOnOrBefore(from, day);
  const lasts = to && isOnOrBefore(day, to);
  if (begun && (lasts || attested.some((date) => isOnOrBefore(day, date)))) return 'held';
  if (lasts && attested.some((date) => isOnOrBefore(date, day))) return 'held';
  return 'unknown';
}
