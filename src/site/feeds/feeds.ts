import { addressOf, fixedAddresses } from '#domain/address.ts';
import type { ArchiveEntry, DatedEntry } from '../archive.ts';
import { nameIn } from '../names.ts';
import type { SiteContext } from '../site-context.ts';

/** A list of documents that can be followed: what is new in it, and what changed. */
export interface Feed {
  /** Address of the feed from the root of the site. */
  readonly address: string;
  /** Address of the page that shows the same list. */
  readonly page: string;
  /** Name of the list; empty for everything. */
  readonly title: string;
  readonly entries: readonly DatedEntry[];
}

const made = new WeakMap<SiteContext, ReadonlyMap<string, Feed>>();

/** Every feed, by the address of the page that shows the same list; besides that of everything none is empty. */
export function feedsOf(site: SiteContext): ReadonlyMap<string, Feed> {
  const feeds = made.get(site) ?? makeFeeds(site);
  made.set(site, feeds);
  return feeds;
}

function makeFeeds(site: SiteContext): ReadonlyMap<string, Feed> {
  const { index, archive, t } = site;
  const lists: Omit<Feed, 'address'>[] = [
    ...(['conferences', 'directives', 'resolutions'] as const).map((name) => ({
      page: fixedAddresses[name],
      title: t(`nav.${name}`),
      entries: index.dated.filter(({ collection }) => collection === name),
    })),
    ...subjectLists(site, archive.entries.bodies, index.byBody),
    ...subjectLists(site, archive.entries.people, index.byPerson),
    ...subjectLists(site, archive.entries.places, index.byPlace),
    ...subjectLists(site, archive.entries.topics, index.byTopic),
  ].filter(({ entries }) => entries.length > 0);
  const everything = { page: fixedAddresses.home, title: '', entries: index.dated };
  return new Map(
    [everything, ...lists].map((list) => [list.page, { ...list, address: `${list.page}feed.xml` }]),
  );
}

function subjectLists(
  site: SiteContext,
  subjects: readonly ArchiveEntry<'bodies' | 'people' | 'places' | 'topics'>[],
  documents: ReadonlyMap<string, readonly DatedEntry[]>,
): Omit<Feed, 'address'>[] {
  return subjects.map((subject) => ({
    page: addressOf(subject.collection, subject.id),
    title: nameIn(site, subject).label,
    entries: documents.get(subject.id) ?? [],
  }));
}
