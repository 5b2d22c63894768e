import { getCollection, getEntry } from 'astro:content';
import type { CollectionName } from '#corpus/schema/reference-to.ts';
import { readEnvironment } from '#corpus/environment.ts';
import type { Archive, ArchiveEntries, ArchiveEntry } from './archive.ts';
import { makeContext } from './make-context.ts';
import type { SiteContext } from './site-context.ts';

let opened: Promise<SiteContext> | undefined;

/** The site that pages are made from. Read from Astro's store once a build; anew for every page of the preview. */
export function openSite(): Promise<SiteContext> {
  if (import.meta.env.DEV) return readSite();
  opened ??= readSite();
  return opened;
}

async function readSite(): Promise<SiteContext> {
  const { content, now } = readEnvironment();
  return makeContext(await readArchive(), { now, contentFolder: content });
}

async function readArchive(): Promise<Archive> {
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
