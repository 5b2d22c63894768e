import { compareCivilDates, type CivilDate } from '#domain/civil-date.ts';
import type { DatedEntry } from './archive.ts';

/** The day from which an entry's page says what it says now: published, changed or withdrawn. */
export function lastChangeOf({ fields }: DatedEntry): CivilDate {
  const { published, changes, withdrawn } = fields;
  return newestOf([
    published,
    ...changes.map(({ date }) => date),
    ...(withdrawn ? [withdrawn.date] : []),
  ]);
}

function newestOf(dates: readonly [CivilDate, ...CivilDate[]]): CivilDate {
  return dates.reduce((newest, date) => (compareCivilDates(date, newest) > 0 ? date : newest));
}

/** The newest day on which one of the entries changed; undefined where there are none. */
export function lastChangeAmong(entries: readonly DatedEntry[]): CivilDate | undefined {
  const [first, ...rest] = entries.map(lastChangeOf);
  return first && newestOf([first, ...rest]);
}
