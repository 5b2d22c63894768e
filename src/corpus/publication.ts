import type { CivilDate } from '#domain/civil-date.ts';
import type { Entry } from './entry.ts';

/** Why an entry is left out of a build on a day; undefined when it is published. */
export function withheldReason(entry: Entry, today: CivilDate): 'draft' | 'embargo' | undefined {
  const { data } = entry;
  if ('draft' in data && data.draft) return 'draft';
  if (!('embargo' in data) || !data.embargo) return undefined;
  // An embargo known only to the month or year lasts until its last day: too late is mended, too early is not.
  return today.start < data.embargo.end ? 'embargo' : undefined;
}
