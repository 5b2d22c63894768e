import { getCollection, getEntry } from 'astro:content';
import type { CollectionName } from '#corpus/schema/reference-to.ts';
import { readEnvironment } from '#corpus/environment.ts';
import { originalLanguage, type LanguageCode } from '#i18n/languages.ts';
import type { Archive, ArchiveEntries, ArchiveEntry } from './archive.ts';
import { handedArchive } from './handed-archive.ts';
import { languagesOf, makeContext } from './make-context.ts';
import type { SiteContext } from './site-context.ts';

type Sites = ReadonlyMap<LanguageCode, SiteContext>;

let opened: Promise<Sites> | undefined;

/** The site that pages are made from, in a language that it has. */
export async function openSite(language: LanguageCode = originalLanguage): Promise<SiteContext> {
  const site = (await openSites()).get(language);
  if (!site) throw new Error(`site.yaml: no language ${language}`);
  return site;
}

/**
 * The site in each of its languages. A build reads its archive once; the preview reads Astro's store
 * anew for every page.
 */
export function openSites(): Promise<Sites> {
  if (import.meta.env.DEV) return readSites();
  opened ??= readSites();
  return opened;
}

async function readSites(): Promise<Sites> {
  const { content, now } = readEnvironment();
  const archive = await readArchive();
  const site = (language: LanguageCode) =>
    makeContext(archive, { now, contentFolder: content, language });
  return new Map(languagesOf(archive).map((language) => [language, site(language)]));
}

async function readArchive(): Promise<Archive> {
  const handed = handedArchive();
  if (!handed) return readStore();
  const { archive, pictured } = handed;
  const lists = Object.entries(archive.entries).map(async ([name, entries]) => [
    name,
    await Promise.all(entries.map((entry) => withPictures(entry, pictured))),
  ]);
  const entries = Object.fromEntries(await Promise.all(lists)) as ArchiveEntries;
  return { ...archive, entries };
}

/** Adds the pictures of an entry as Astro has found them, beside the entry and ready to be resized. */
async function withPictures(
  entry: ArchiveEntry,
  pictured: ReadonlySet<string>,
): Promise<ArchiveEntry> {
  const { collection, id } = entry;
  if (!pictured.has(`${collection}/${id}`)) return entry;
  const stored = await getEntry(collection, id);
  if (!stored) throw new Error(`no entry ${collection}/${id}`);
  return { ...entry, pictures: (stored.data as unknown as ArchiveEntry).pictures };
}

async function readStore(): Promise<Archive> {
  const [settings, glossary, redirects] = await Promise.all([
    getEntry('site', 'site'),
    getEntry('glossary', 'glossary'),
    getEntry('redirects', 'redirects'),
  ]);
  if (!settings) throw new Error('site.yaml');
  return {
    settings: settings.data.value,
    glossary: glossary?.data.value ?? [],
    redirects: redirects?.data.value ?? {},
    entries: await readEntries(),
  };
}

async function readEntries(): Promise<ArchiveEntries> {
  const [conferences, directives, resolutions, bodies, people, places, topics, references, pages] =
    await Promise.all([
      entriesOf('conferences'),
      entriesOf('directives'),
      entriesOf('resolutions'),
      entriesOf('bodies'),
      entriesOf('people'),
      entriesOf('places'),
      entriesOf('topics'),
      entriesOf('references'),
      entriesOf('pages'),
    ]);
  return {
    conferences,
    directives,
    resolutions,
    bodies,
    people,
    places,
    topics,
    references,
    pages,
  };
}

async function entriesOf<C extends CollectionName>(collection: C): Promise<ArchiveEntry<C>[]> {
  const entries = await getCollection(collection);
  return entries
    .map(({ id, data }) => ({ collection, id, ...data }) as unknown as ArchiveEntry<C>)
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
