import type { CivilDate } from '#domain/civil-date.ts';
import { officeAt, type OfficeAt } from '#domain/office.ts';
import { foldAccents } from '#domain/vietnamese.ts';
import type { Archive } from '../archive.ts';
import type { Reading } from '../entry.ts';
import { entryDate } from '../entry-dates.ts';
import { namedOffices } from '../named-bodies.ts';
import { dateAt, listAt, textAt } from '../raw-value.ts';
import type { ValuePath } from '../yaml.ts';

/** An office that an entry gives a person, and what the person's own entry says of that day. */
export interface OfficeClaim {
  readonly path: ValuePath;
  readonly values: {
    readonly person: string;
    readonly id: string;
    readonly title: string;
    readonly body: string;
    readonly date: string;
  };
  readonly state: OfficeAt | 'open';
}

/**
 * What people's own data say of the offices that an entry gives them on its day. `open`: the term
 * has begun and no end is known, which nobody needs to attest anew for every document.
 */
export function officeClaims(entry: Reading, archive: Archive): OfficeClaim[] {
  const date = entryDate(entry)?.date;
  if (!date) return [];
  return namedOffices(entry.raw).flatMap(({ person, title, body, path }) => {
    const record = archive.find('people', person);
    if (!record || person === undefined || title === undefined || body === undefined) return [];
    const values = {
      person: textAt(record.raw, ['name']) ?? person,
      id: person,
      title,
      body: textAt(archive.find('bodies', body)?.raw, ['short']) ?? body,
      date: date.text,
    };
    return [{ path: [...path, 'title'], values, state: stateOf(record, title, body, date) }];
  });
}

function stateOf(
  person: Reading,
  title: string,
  body: string,
  date: CivilDate,
): OfficeClaim['state'] {
  const states = listAt(person.raw, ['offices']).flatMap((office): OfficeClaim['state'][] => {
    const isSame =
      textAt(office, ['body']) === body &&
      foldAccents(textAt(office, ['title']) ?? '') === foldAccents(title);
    if (!isSame) return [];
    const from = dateAt(office, ['from']);
    const to = dateAt(office, ['to']);
    const attested = [...listAt(office, ['attested']).keys()].flatMap(
      (index) => dateAt(office, ['attested', index]) ?? [],
    );
    const state = officeAt({ from, to, attested }, date);
    const isOpen = state === 'unknown' && from !== undefined && from.start <= date.end && !to;
    return [isOpen ? 'open' : state];
  });
  const known = states.find((state) => state !== 'not-held' && state !== 'unknown');
  return known ?? states.find((state) => state === 'unknown') ?? states[0] ?? 'unknown';
}
