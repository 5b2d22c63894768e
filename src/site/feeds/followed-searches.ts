import { addressOf, fixedAddresses, type Section } from '#domain/address.ts';
import { followedFilters, writeState, type FollowedFilter } from '#search/browser/state.ts';
import type { FilterValue } from '#search/record.ts';
import { slugify } from '#domain/vietnamese.ts';
import type { DatedEntry } from '../archive.ts';
import { searchFilters } from '../search-filters.ts';
import { pathTo, type SiteContext } from '../site-context.ts';
import { feedsOf, type Feed } from './feeds.ts';

/** The file that names the feeds of searches, from the root of the site. */
export const followedSearchesFile = `${fixedAddresses.search}nguon-tin.json`;

/** Where those lie that are no other list's, from the root of the site. */
export const followedSearchesFolder = `${fixedAddresses.search}nguon-tin/`;

/**
 * The most feeds of a choice of two, those with the most documents: at 10,000 documents the choices
 * run to tens of thousands, most with a document or two that nobody would follow.
 */
export const pairLimit = 200;
/** The newest of a search are enough, because the search page has them all: a feed is some 15 kB. */
const entryLimit = 20;

/** A choice of one value of a filter, or of one of two, as its key in the file of feeds. */
interface Choice {
  readonly key: string;
  readonly values: readonly (readonly [FollowedFilter, FilterValue])[];
  readonly entries: readonly DatedEntry[];
}

const made = new WeakMap<SiteContext, ReadonlyMap<string, Feed>>();

/**
 * The feeds of searches that choose one value of a filter or one of two, by what the search page
 * names them with (`followedKey`). They hold what that search finds, the newest first.
 */
export function followedSearches(site: SiteContext): ReadonlyMap<string, Feed> {
  const feeds =
    made.get(site) ?? new Map(choicesOf(site).map((choice) => [choice.key, feedOf(site, choice)]));
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

/** The feed of a choice: that of a subject's own page where it has the same documents. */
function feedOf(site: SiteContext, { key, values, entries }: Choice): Feed {
  const [first, second] = values;
  const section = first && !second ? subjects[first[0]] : undefined;
  const own = section && first && feedsOf(site).get(addressOf(section, first[1].id));
  if (own?.entries.length === entries.length) return own;
  const filters = Object.fromEntries(values.map(([name, { id }]) => [name, [id]]));
  return {
    address: `${followedSearchesFolder}${key.replaceAll('=', '-').replace('&', '--')}.xml`,
    page: `${fixedAddresses.search}${writeState({ text: '', filters, page: 1 })}`,
    title: values.map(([, { label }]) => label).join(', '),
    entries: entries.slice(0, entryLimit),
  };
}

function choicesOf(site: SiteContext): Choice[] {
  const singles = new Map<string, Choice & { entries: DatedEntry[] }>();
  const pairs = new Map<string, number>();
  const keysOf = new Map<DatedEntry, string[]>();
  for (const entry of site.index.dated) {
    const own = valuesOf(site, entry);
    for (const value of own) {
      const key = keyOf(value);
      const single = singles.get(key) ?? { key, values: [value], entries: [] };
      singles.set(key, single);
      single.entries.push(entry);
    }
    const keys = own.map(keyOf);
    keysOf.set(entry, keys);
    for (const [first, second] of pairsOf(own)) {
      const key = `${keyOf(first)}&${keyOf(second)}`;
      pairs.set(key, (pairs.get(key) ?? 0) + 1);
    }
  }
  const followed = [...pairs]
    .toSorted(([a, most], [b, more]) => more - most || (a < b ? -1 : 1))
    .slice(0, pairLimit);
  return [
    ...singles.values(),
    ...followed.flatMap(([key]): Choice[] => {
      const [first = '', second = ''] = key.split('&');
      const [one, other] = [singles.get(first), singles.get(second)];
      if (one === undefined || other === undefined) return [];
      const entries = one.entries.filter((entry) => keysOf.get(entry)?.includes(second));
      return [{ key, values: [...one.values, ...other.values], entries }];
    }),
  ];
}

type Value = readonly [FollowedFilter, FilterValue];

/** The values of an entry in the order of the filters. */
function valuesOf(site: SiteContext, entry: DatedEntry): Value[] {
  const filters = searchFilters(site, entry);
  return followedFilters.flatMap((name) =>
    (filters[name] ?? []).map((value): Value => {
      return [name, typeof value === 'string' ? { id: slugify(value), label: value } : value];
    }),
  );
}

function pairsOf(values: readonly Value[]): [Value, Value][] {
  return values.flatMap((first, index) =>
    values
      .slice(index + 1)
      .filter(([name]) => name !== first[0])
      .map((second): [Value, Value] => [first, second]),
  );
}

function keyOf([name, { id }]: Value): string {
  return `${name}=${id}`;
}
