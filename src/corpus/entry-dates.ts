import type { CivilDate } from '#domain/civil-date.ts';
import type { Reading } from './entry.ts';
import { dateAt, textAt, valueAt } from './raw-value.ts';

/** The day an entry is about, and the field that says so: signed, else held or spoken. */
export function entryDate({
  collection,
  raw,
}: Reading): { readonly field: string; readonly date: CivilDate } | undefined {
  const fields =
    collection === 'references' || collection === 'conferences' ? ['date'] : ['signed', 'date'];
  for (const field of fields) {
    const date = dateAt(raw, [field]);
    if (date) return { field, date };
  }
  return undefined;
}

/** Whether an entry is a draft or under embargo on a day, so that its dates may still be plans. */
export function isPlanned({ raw }: Reading, today: CivilDate): boolean {
  if (valueAt(raw, ['draft']) === true) return true;
  const embargo = dateAt(raw, ['embargo']);
  return embargo !== undefined && embargo.end > today.end;
}

/** Whether an entry is a numbered document of the state or the Party published here. */
export function isNumbered({ collection, raw }: Reading): boolean {
  if (collection === 'resolutions') return true;
  return collection === 'directives' && textAt(raw, ['form']) !== 'spoken';
}
