import { compareCivilDates, isBefore, type CivilDate } from '#domain/civil-date.ts';
import { existenceAt, type ExistenceAt } from '#domain/existence.ts';
import { ruleWords } from '#i18n/problems/words.ts';
import type { Archive } from '../archive.ts';
import type { Reading } from '../entry.ts';
import { entryDate } from '../entry-dates.ts';
import { namedIds, type NamedId } from '../named-bodies.ts';
import { dateAt, listAt, textAt } from '../raw-value.ts';

/** A body or place named in an entry, and whether it existed on the entry's day. */
export interface NamedExistence extends NamedId {
  readonly name: string;
  readonly date: CivilDate;
  readonly state: ExistenceAt;
  /** The last day of the newest stretch that is over by then. */
  readonly end: CivilDate | undefined;
}

/** Every body and place named in an entry whose times of existence are recorded. */
export function existencesIn(entry: Reading, archive: Archive): NamedExistence[] {
  const date = entryDate(entry)?.date;
  if (!date || isRecord(entry)) return [];
  return namedIds(entry).flatMap((named) => {
    const found = archive.find(named.collection, named.id);
    const spans = listAt(found?.raw, ['existence']).map((span) => ({
      from: dateAt(span, ['from']),
      to: dateAt(span, ['to']),
    }));
    if (!found || spans.length === 0) return [];
    const name = textAt(found.raw, ['name']) ?? named.id;
    const end = spans
      .flatMap(({ to }) => (to && isBefore(to, date) ? [to] : []))
      .toSorted(compareCivilDates)
      .at(-1);
    return [{ ...named, name, date, state: existenceAt(spans, date), end }];
  });
}

/** Why a body or place was not there on the entry's day; undefined where it was, or nobody can tell. */
export function absenceWords({ state, end }: NamedExistence): string | undefined {
  if (state !== 'ended' && state !== 'not-yet') return undefined;
  return ruleWords.existence[state].replace('{end}', end?.text ?? '');
}

/** Bodies and places themselves name others too, but tell of no day. */
function isRecord({ collection }: Reading): boolean {
  return collection === 'bodies' || collection === 'places' || collection === 'people';
}
