import { fixedAddresses, yearAddress } from '#domain/address.ts';
import type { CitableEntry, DatedEntry } from '../archive.ts';
import type { SiteContext } from '../site-context.ts';
import type { ItemView } from '../view.ts';
import type { ListView, WayView } from '../list-view.ts';
import { itemView } from './item.ts';
import { pageOf, pagingView } from './paging.ts';
import { referenceItem } from './reference-item.ts';
import { subjectWay, yearsWay } from './ways.ts';

export type DatedCollection = DatedEntry['collection'];

/** What a list shows and where it lives, before it is cut into pages. */
export interface ListSource {
  readonly address: string;
  readonly title: string;
  readonly intro: string;
  readonly entries: readonly CitableEntry[];
  readonly ways: readonly WayView[];
}

/** The list of all entries of one kind, newest first. */
export function collectionList(site: SiteContext, name: DatedCollection): ListSource {
  return madeOnce(site, fixedAddresses[name], (address) => ({
    address,
    title: site.t(`nav.${name}`),
    intro: site.t(`list.${name}`),
    entries: site.index.dated.filter(({ collection }) => collection === name),
    ways: [yearsWay(site), subjectWay(site, 'bodies', 12), subjectWay(site, 'topics', 12)],
  }));
}

/** Everything dated in a year; what is dated only to several years stands in each of them. */
export function yearList(site: SiteContext, year: string): ListSource {
  return madeOnce(site, yearAddress(year), (address) => ({
    address,
    title: site.t('list.year', { year }),
    intro: site.t('list.year.intro', { year }),
    entries: site.index.byYear.get(year) ?? [],
    ways: [yearsWay(site)],
  }));
}

/** The documents cited here and published elsewhere. */
export function referenceList(site: SiteContext): ListSource {
  return madeOnce(site, fixedAddresses.references, (address) => ({
    address,
    title: site.t('nav.references'),
    intro: site.t('list.references'),
    entries: site.archive.entries.references,
    ways: [],
  }));
}

const made = new WeakMap<SiteContext, Map<string, ListSource>>();

/** The list at an address: made once, however many pages it has, because making it goes through all entries. */
function madeOnce(
  site: SiteContext,
  address: string,
  make: (address: string) => ListSource,
): ListSource {
  const lists = made.get(site) ?? new Map<string, ListSource>();
  made.set(site, lists);
  const list = lists.get(address) ?? make(address);
  lists.set(address, list);
  return list;
}

/** One page of a list; pages count from 1. */
export function listView(site: SiteContext, source: ListSource, page: number): ListView {
  return {
    title: source.title,
    intro: source.intro,
    total: totalOf(site, source.entries.length),
    items: pageOf(site, source, page).map((entry) => itemOf(site, entry)),
    ...pagingView(site, source, page),
    ways: page === 1 ? source.ways : [],
  };
}

function itemOf(site: SiteContext, entry: CitableEntry): ItemView {
  return entry.collection === 'references' ? referenceItem(site, entry) : itemView(site, entry);
}

function totalOf({ t }: SiteContext, count: number): string {
  return count === 0 ? t('list.empty') : t('list.total', { count });
}
