import { addressOf, fixedAddresses } from '#domain/address.ts';
import { compareVietnamese } from '#domain/vietnamese.ts';
import { initialsOf, suggestionFile, type SuggestedName } from '#search/suggested-name.ts';
import type { ArchiveEntry } from '../archive.ts';
import { officeName, pathTo, type SiteContext } from '../site-context.ts';

/** A file of names that the search field suggests. */
export interface SuggestionFile {
  readonly name: string;
  readonly text: string;
}

/** Where the files of suggestions lie, from the root of the site. */
export const suggestionFolder = `${fixedAddresses.search}goi-y/`;

/**
 * The most names in one file, those with the most documents; about 20 kB over the wire. What is left
 * out is found all the same, only not suggested.
 */
export const nameLimit = 600;

type Subject =
  | ArchiveEntry<'bodies'>
  | ArchiveEntry<'people'>
  | ArchiveEntry<'places'>
  | ArchiveEntry<'topics'>
  | ArchiveEntry<'references'>;

const made = new WeakMap<SiteContext, ReadonlyMap<string, readonly SuggestedName[]>>();

/** The initials for which there are files, in one word: 'bdqtu2'. */
export function suggestedInitials(site: SiteContext): string {
  return [...namesByInitial(site).keys()].toSorted().join('');
}

/** The files of names by the letters that their words begin with; a name stands in each of its own. */
export function suggestionFiles(site: SiteContext): SuggestionFile[] {
  return [...namesByInitial(site)].map(([initial, names]) => ({
    name: suggestionFile(initial),
    text: JSON.stringify(names),
  }));
}

function namesByInitial(site: SiteContext): ReadonlyMap<string, readonly SuggestedName[]> {
  const known = made.get(site);
  if (known) return known;
  const files = new Map<string, SuggestedName[]>();
  for (const name of namesOf(site)) {
    for (const initial of initialsOf(name)) {
      const file = files.get(initial) ?? [];
      files.set(initial, file);
      if (file.length < nameLimit) file.push(name);
    }
  }
  made.set(site, files);
  return files;
}

/** All names, those with the most documents first. */
function namesOf(site: SiteContext): SuggestedName[] {
  const { entries } = site.archive;
  const { byBody, byPerson, byPlace, byTopic, citedBy } = site.index;
  const of = (list: readonly Subject[], documents: ReadonlyMap<string, readonly unknown[]>) =>
    list.map((entry) => ({
      name: nameOf(site, entry),
      count: documents.get(entry.id)?.length ?? 0,
    }));
  return [
    ...of(entries.bodies, byBody),
    ...of(entries.people, byPerson),
    ...of(entries.places, byPlace),
    ...of(entries.topics, byTopic),
    ...of(entries.references, citedBy),
  ]
    .toSorted((a, b) => b.count - a.count || compareVietnamese(a.name[1], b.name[1]))
    .map(({ name }) => name);
}

function nameOf(site: SiteContext, entry: Subject): SuggestedName {
  const address = pathTo(site, addressOf(entry.collection, entry.id));
  const { name, details, others = [] } = toldOf(site, entry);
  return [
    address,
    name,
    details.filter((detail) => detail !== '').join(' · '),
    ...new Set(others.filter((other) => other !== name)),
  ];
}

interface Told {
  readonly name: string;
  /** What it is, and what tells it from others of its name. */
  readonly details: readonly string[];
  readonly others?: readonly string[];
}

function toldOf(site: SiteContext, entry: Subject): Told {
  const { t } = site;
  switch (entry.collection) {
    case 'bodies': {
      const { name, short, abbreviations, aliases } = entry.fields;
      return { name, details: [t('kind.body')], others: [short, ...abbreviations, ...aliases] };
    }
    case 'people': {
      const { name, offices } = entry.fields;
      const [office] = offices;
      return { name, details: [t('kind.person'), office ? officeName(site, office).label : ''] };
    }
    case 'references': {
      const { number, title = '' } = entry.fields;
      return { name: number, details: [t('nav.references'), title] };
    }
    default: {
      const { name, aliases } = entry.fields;
      const kind = entry.collection === 'places' ? 'kind.place' : 'kind.topic';
      return { name, details: [t(kind)], others: aliases };
    }
  }
}
