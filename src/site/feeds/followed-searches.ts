import { addressOf, fixedAddresses, type Section } from '#domain/address.ts';
import { compareCivilDates } from '#domain/civil-date.ts';
import { followedFilters, writeState, type FollowedFilter } from '#search/browser/state.ts';
import type { FilterValue } from '#search/record.ts';
import type { DatedEntry } from '../archive.ts';
import { lastChangeOf } from '../last-change.ts';
import { followedValues } from '../search-filters.ts';
import { pathTo, type SiteContext } from '../site-context.ts';
import { feedsOf, type Feed } from './feeds.ts';

/** The file that names the feeds of searches, from the root of the site. */
export const followedSearchesFile = `${fixedAddresses.search}nguon-tin.json`;

/** Where those lie that are no other list's, from the root of the site. */
export const followedSearchesFolder = `${fixedAddresses.search}nguon-tin/`;

/**
 * The most feeds of a choice of two, and of bodies with what is below them, those with the most
 * documents: at 10,000 documents the choices run to tens of thousands, most with a document or two
 * that nobody would follow.
 */
export const feedLimit = 200;
/** What changed last is enough, because the search page has all: a feed is some 14 kB. */
const entryLimit = 20;

/** A choice of one value of a filter, or of one of two. */
interface Choice {
  /** As the search page names it: 'co-quan=hdnd-xa&linh-vuc=giao-thong'. */
  readonly key: string;
  readonly values: readonly Value[];
  /** What changed last comes first. */
  readonly entries: readonly DatedEntry[];
}

type Value = readonly [FollowedFilter, FilterValue];

const made = new WeakMap<SiteContext, ReadonlyMap<string, Feed>>();

/**
 * The feeds of searches that choose one value of a filter or one of two, by what the search page
 * names them with (`followedKey`). They hold what that search finds, what changed last first.
 */
export function followedSearches(site: SiteContext): ReadonlyMap<string, Feed> {
  const feeds = made.get(site) ?? makeFeeds(site);
  made.set(site, feeds);
  return feeds;
}

/** The text of the file that names them: paths of feeds by the keys of searches. */
export function followedSearchesJson(site: SiteContext): string {
  const paths = [...followedSearches(site)].map(([key, { address }]) => [
    key,
    pathTo(site, address),
  ]);
  return JSON.stringify(Object.fromEntries(paths));
}

const subjects: Readonly<Partial<Record<FollowedFilter, Section>>> = {
  'co-quan': 'bodies',
  nguoi: 'people',
  'linh-vuc': 'topics',
};

function makeFeeds(site: SiteContext): ReadonlyMap<string, Feed> {
  const { singles, pairs } = choicesOf(site);
  const kinds: Choice[] = [];
  const others: Choice[] = [];
  const told: [string, Feed][] = [];
  for (const choice of singles) {
    const own = subjectFeed(site, choice);
    if (own) told.push([choice.key, own]);
    else if (choice.values[0]?.[0] === 'loai') kinds.push(choice);
    else others.push(choice);
  }
  const followed = [...others, ...pairs].toSorted(mostFirst).slice(0, feedLimit);
  return new Map([
    ...told,
    ...[...kinds, ...followed].map((choice) => [choice.key, feedOf(choice)] as const),
  ]);
}

/** The feed of a subject's own page, where that page lists the same documents. */
function subjectFeed(site: SiteContext, { values, entries }: Choice): Feed | undefined {
  const [first] = values;
  const section = first && subjects[first[0]];
  const own = section && feedsOf(site).get(addressOf(section, first[1].id));
  return own?.entries.length === entries.length ? own : undefined;
}

function feedOf({ key, values, entries }: Choice): Feed {
  const filters = Object.fromEntries(values.map(([name, { id }]) => [name, [id]]));
  return {
    address: `${followedSearchesFolder}${key.replaceAll('=', '-').replace('&', '--')}.xml`,
    page: `${fixedAddresses.search}${writeState({ text: '', filters, page: 1 })}`,
    title: values.map(([, { label }]) => label).join(', '),
    entries: entries.slice(0, entryLimit),
  };
}

function choicesOf(site: SiteContext): {
  readonly singles: readonly Choice[];
  readonly pairs: readonly Choice[];
} {
  const singles = new Map<string, Choice & { entries: DatedEntry[] }>();
  const counts = new Map<string, number>();
  const keysOf = new Map<DatedEntry, ReadonlySet<string>>();
  for (const entry of lastChangedFirst(site.index.dated)) {
    const values = valuesOf(site, entry);
    const keys = values.map(keyOf);
    keysOf.set(entry, new Set(keys));
    for (const [at, value] of values.entries()) {
      const key = keys[at] ?? '';
      const single = singles.get(key) ?? { key, values: [value], entries: [] };
      singles.set(key, single);
      single.entries.push(entry);
      for (let next = at + 1; next < values.length; next++) {
        if (values[next]?.[0] === value[0]) continue;
        const pair = `${key}&${keys[next] ?? ''}`;
        counts.set(pair, (counts.get(pair) ?? 0) + 1);
      }
    }
  }
  const most = [...counts]
    .toSorted(([a, few], [b, many]) => many - few || (a < b ? -1 : 1))
    .slice(0, feedLimit);
  const pairs = most.flatMap(([key]): Choice[] => {
    const [first = '', second = ''] = key.split('&');
    const [one, other] = [singles.get(first), singles.get(second)];
    if (one === undefined || other === undefined) return [];
    const entries = one.entries.filter((entry) => keysOf.get(entry)?.has(second));
    return [{ key, values: [...one.values, ...other.values], entries }];
  });
  return { singles: [...singles.values()], pairs };
}

function lastChangedFirst(entries: readonly DatedEntry[]): DatedEntry[] {
  return entries
    .map((entry) => ({ entry, changed: lastChangeOf(entry) }))
    .sort((a, b) => compareCivilDates(b.changed, a.changed))
    .map(({ entry }) => entry);
}

function mostFirst(a: Choice, b: Choice): number {
  return b.entries.length - a.entries.length || (a.key < b.key ? -1 : 1);
}

/** The values of an entry in the order of the filters. */
function valuesOf(site: SiteContext, entry: DatedEntry): Value[] {
  const values = followedValues(site, entry);
  return followedFilters.flatMap((name) => values[name].map((value): Value => [name, value]));
}

function keyOf([name, { id }]: Value): string {
  return `${name}=${id}`;
}
