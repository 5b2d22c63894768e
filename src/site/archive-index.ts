import { compareCivilDates, yearsOf, type CivilDate } from '#domain/civil-date.ts';
import { documentNumberKey } from '#domain/document-number.ts';
import type { RelationKind } from '#domain/relation.ts';
import { citable, type CollectionName } from '#corpus/schema/reference-to.ts';
import type { Archive, ArchiveEntry, CitableEntry, DatedEntry } from './archive.ts';

/** A relation as it is seen from the document it points at. */
export interface InverseRelation {
  readonly kind: RelationKind;
  readonly from: CitableEntry;
  readonly provisions: readonly string[];
  readonly since: CivilDate | undefined;
}

/** The archive turned round: what hangs on each entry, found once for all pages. */
export interface ArchiveIndex {
  /** Conferences, directives and resolutions, newest first. */
  readonly dated: readonly DatedEntry[];
  readonly byYear: ReadonlyMap<string, readonly DatedEntry[]>;
  readonly byBody: ReadonlyMap<string, readonly DatedEntry[]>;
  readonly byPerson: ReadonlyMap<string, readonly DatedEntry[]>;
  readonly byPlace: ReadonlyMap<string, readonly DatedEntry[]>;
  readonly byTopic: ReadonlyMap<string, readonly DatedEntry[]>;
  readonly byConference: ReadonlyMap<string, readonly DatedEntry[]>;
  readonly citedBy: ReadonlyMap<string, readonly DatedEntry[]>;
  readonly inverseRelations: ReadonlyMap<string, readonly InverseRelation[]>;
  /** The next newer and next older entry of the same kind. */
  neighbours(entry: DatedEntry): { readonly newer?: DatedEntry; readonly older?: DatedEntry };
  bodiesBehind(entry: DatedEntry): ReadonlySet<string>;
  peopleBehind(entry: DatedEntry): ReadonlySet<string>;
  /** The places of an entry with those that succeed them. */
  placesBehind(entry: DatedEntry): ReadonlySet<string>;
  /** The topics of an entry with all that encompass them. */
  topicsBehind(entry: DatedEntry): ReadonlySet<string>;
  entry<C extends CollectionName>(collection: C, id: string): ArchiveEntry<C>;
  citable(id: string): CitableEntry | undefined;
  /** The one document that bears a number; undefined when none or several do: a number alone is no identity. */
  byNumber(number: string): CitableEntry | undefined;
}

/** Builds the index in one pass over the archive. */
export function indexArchive(archive: Archive): ArchiveIndex {
  const { entries } = archive;
  const byId = new Map(
    Object.entries(entries).map(([name, list]): [string, Map<string, ArchiveEntry>] => [
      name,
      new Map((list as readonly ArchiveEntry[]).map((entry) => [entry.id, entry])),
    ]),
  );
  const dated: DatedEntry[] = [
    ...entries.conferences,
    ...entries.directives,
    ...entries.resolutions,
  ];
  dated.sort(newestFirst);
  const citableById = new Map<string, CitableEntry>();
  for (const name of citable) {
    for (const entry of entries[name]) citableById.set(entry.id, entry);
  }
  const numbers = indexNumbers([
    ...entries.directives,
    ...entries.resolutions,
    ...entries.references,
  ]);
  const byNumber = (number: string) => numbers.get(documentNumberKey(number)) ?? undefined;

  const placeOfBody = new Map(entries.bodies.map(({ id, fields }) => [id, fields.place]));
  const successorsOfPlace = new Map(
    entries.places.map(({ id, fields }) => [id, fields.successors.map(({ to }) => to)]),
  );
  const parentOfTopic = new Map(entries.topics.map(({ id, fields }) => [id, fields.parent]));
  const groups = {
    byYear: new Grouping<DatedEntry>(),
    byBody: new Grouping<DatedEntry>(),
    byPerson: new Grouping<DatedEntry>(),
    byPlace: new Grouping<DatedEntry>(),
    byTopic: new Grouping<DatedEntry>(),
    byConference: new Grouping<DatedEntry>(),
    citedBy: new Grouping<DatedEntry>(),
  };
  for (const entry of dated) {
    for (const year of yearsOf(dateOf(entry))) groups.byYear.add(year, entry);
    for (const id of bodiesOf(entry)) groups.byBody.add(id, entry);
    for (const id of peopleOf(entry)) groups.byPerson.add(id, entry);
    for (const id of placesOf(entry, placeOfBody, successorsOfPlace)) groups.byPlace.add(id, entry);
    for (const id of topicsOf(entry, parentOfTopic)) groups.byTopic.add(id, entry);
    if ('conference' in entry.fields && entry.fields.conference) {
      groups.byConference.add(entry.fields.conference, entry);
    }
    for (const id of citedIds(entry, byNumber)) groups.citedBy.add(id, entry);
  }
  const neighbours = new Map<DatedEntry, { newer?: DatedEntry; older?: DatedEntry }>();
  const lastOfKind = new Map<CollectionName, DatedEntry>();
  for (const entry of dated) {
    const newer = lastOfKind.get(entry.collection);
    neighbours.set(entry, newer ? { newer } : {});
    if (newer) neighbours.set(newer, { ...neighbours.get(newer), older: entry });
    lastOfKind.set(entry.collection, entry);
  }
  const inverse = new Grouping<InverseRelation>();
  for (const from of citableById.values()) {
    if (!('relations' in from.fields)) continue;
    for (const { kind, to, provisions = [], from: since } of from.fields.relations) {
      inverse.add(to, { kind, from, provisions, since });
    }
  }
  return {
    dated,
    byYear: groups.byYear.map,
    byBody: groups.byBody.map,
    byPerson: groups.byPerson.map,
    byPlace: groups.byPlace.map,
    byTopic: groups.byTopic.map,
    byConference: groups.byConference.map,
    citedBy: groups.citedBy.map,
    inverseRelations: inverse.map,
    bodiesBehind: bodiesOf,
    peopleBehind: peopleOf,
    placesBehind: (entry) => placesOf(entry, placeOfBody, successorsOfPlace),
    topicsBehind: (entry) => topicsOf(entry, parentOfTopic),
    neighbours: (entry) => neighbours.get(entry) ?? {},
    entry: (collection, id) => {
      const entry = byId.get(collection)?.get(id);
      if (!entry) throw new Error(`no entry ${collection}/${id}`);
      return entry as never;
    },
    citable: (id) => citableById.get(id),
    byNumber,
  };
}

/** The date an entry is ordered by: of the meeting, of the instruction, of the signature. */
export function dateOf({ fields }: DatedEntry): CivilDate {
  return 'signed' in fields ? fields.signed : fields.date;
}

/** Order of lists: newest first, and among equals by id, so that it never depends on anything else. */
export function newestFirst(a: DatedEntry, b: DatedEntry): number {
  return compareCivilDates(dateOf(b), dateOf(a)) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

class Grouping<T> {
  readonly map = new Map<string, T[]>();

  add(key: string, item: T): void {
    const items = this.map.get(key);
    if (!items) this.map.set(key, [item]);
    else if (items.at(-1) !== item) items.push(item);
  }
}

function indexNumbers(
  documents: readonly (
    ArchiveEntry<'directives'> | ArchiveEntry<'resolutions'> | ArchiveEntry<'references'>
  )[],
): Map<string, CitableEntry | null> {
  const numbers = new Map<string, CitableEntry | null>();
  for (const document of documents) {
    if (!('number' in document.fields)) continue;
    const key = documentNumberKey(document.fields.number);
    numbers.set(key, numbers.has(key) ? null : document);
  }
  return numbers;
}

function bodiesOf({ fields }: DatedEntry): Set<string> {
  const ids = new Set<string>();
  if ('body' in fields) ids.add(fields.body);
  if ('issuer' in fields) {
    if (fields.issuer.body) ids.add(fields.issuer.body);
    for (const { body } of fields.issuer.offices) ids.add(body);
    for (const { body } of fields.addressees) if (body) ids.add(body);
    for (const { responsible } of fields.tasks) {
      for (const { body } of responsible) if (body) ids.add(body);
    }
  }
  if ('reported' in fields) for (const { by } of fields.reported) if (by) ids.add(by);
  return ids;
}

function peopleOf({ fields }: DatedEntry): Set<string> {
  const ids = new Set<string>();
  if ('attendance' in fields) for (const { person } of fields.attendance) ids.add(person);
  if ('issuer' in fields && fields.issuer.person) ids.add(fields.issuer.person);
  if ('signer' in fields && fields.signer) ids.add(fields.signer.person);
  return ids;
}

/**
 * The places of an entry, with those that succeed them: who lives in the new ward looks for the
 * papers of the old district.
 */
function placesOf(
  { fields }: DatedEntry,
  placeOfBody: ReadonlyMap<string, string>,
  successorsOf: ReadonlyMap<string, readonly string[]>,
): Set<string> {
  const ids = new Set<string>();
  const add = (id: string): void => {
    if (ids.has(id)) return;
    ids.add(id);
    for (const successor of successorsOf.get(id) ?? []) add(successor);
  };
  if ('place' in fields && fields.place) add(fields.place);
  if ('addressees' in fields) for (const { place } of fields.addressees) if (place) add(place);
  const place = 'body' in fields ? placeOfBody.get(fields.body) : undefined;
  if (place) add(place);
  return ids;
}

/** The topics of an entry with all that encompass them. */
function topicsOf(
  { fields }: DatedEntry,
  parentOf: ReadonlyMap<string, string | undefined>,
): Set<string> {
  const ids = new Set<string>();
  for (const topic of fields.topics) {
    for (
      let id: string | undefined = topic;
      id !== undefined && !ids.has(id);
      id = parentOf.get(id)
    )
      ids.add(id);
  }
  return ids;
}

function citedIds(entry: DatedEntry, byNumber: ArchiveIndex['byNumber']): Set<string> {
  const ids = new Set<string>();
  for (const { to, number } of entry.fields.cites) {
    const id = to ?? (number === undefined ? undefined : byNumber(number)?.id);
    if (id !== undefined) ids.add(id);
  }
  for (const number of entry.text?.citations ?? []) {
    const found = byNumber(number);
    if (found) ids.add(found.id);
  }
  ids.delete(entry.id);
  return ids;
}
