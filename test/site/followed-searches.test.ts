import { expect, test } from 'vitest';
import { followedKey, readState } from '#search/browser/state.ts';
import {
  followedSearches,
  followedSearchesJson,
  feedLimit,
} from '#site/feeds/followed-searches.ts';
import { searchFilters } from '#site/search-filters.ts';
import { publisherSite } from './context.ts';

const site = await publisherSite();
const feeds = followedSearches(site);

function idsOf(key: string): string[] {
  return (feeds.get(key)?.entries ?? []).map(({ id }) => id).toSorted();
}

test('a search for one value or two has a feed of what it finds', () => {
  expect(idsOf('loai=thong-bao')).toEqual([
    '2099/thong-bao-09-tb-ubnd',
    '2099/thong-bao-15-tb-ubnd',
  ]);
  const wanted = site.index.dated.filter((entry) => {
    const filters = searchFilters(site, entry);
    const has = (name: string, id: string) =>
      (filters[name] ?? []).some((value) => typeof value !== 'string' && value.id === id);
    return has('co-quan', 'hdnd-xa-mau') && has('linh-vuc', 'ngan-sach');
  });
  expect(wanted.length).toBeGreaterThan(0);
  expect(idsOf('co-quan=hdnd-xa-mau&linh-vuc=ngan-sach')).toEqual(
    wanted.map(({ id }) => id).toSorted(),
  );
});

test('a subject whose own page lists the same is followed by the feed of that page', () => {
  expect(feeds.get('linh-vuc=giao-thong')?.address).toBe('/linh-vuc/giao-thong/feed.xml');
  expect(feeds.get('loai=nghi-quyet')?.address).toBe('/tim-kiem/nguon-tin/loai-nghi-quyet.xml');
});

test('every feed has entries, an address of its own, and pairs are limited', () => {
  const all = [...feeds];
  expect(all.every(([, { entries }]) => entries.length > 0)).toBe(true);
  expect(new Set(all.map(([, { address }]) => address)).size).toBe(all.length);
  expect(all.filter(([key]) => key.includes('&')).length).toBeLessThanOrEqual(feedLimit);
});

test('the file names paths under the base path', () => {
  const paths = JSON.parse(followedSearchesJson(site)) as Record<string, string>;
  expect(Object.keys(paths)).toEqual([...feeds.keys()]);
  expect(paths['linh-vuc=giao-thong']).toBe('/xa-mau/linh-vuc/giao-thong/feed.xml');
});

test.each([
  ['?linh-vuc=giao-thong&co-quan=hdnd', 'co-quan=hdnd&linh-vuc=giao-thong'],
  ['?loai=nghi-quyet', 'loai=nghi-quyet'],
  ['?loai=nghi-quyet&trang=2&sap-xep=cu', 'loai=nghi-quyet'],
  ['?loai=nghi-quyet&loai=chi-thi', undefined],
  ['?loai=a&co-quan=b&nguoi=c', undefined],
  ['?q=x&loai=a', undefined],
  ['?loai=a&tu=2099', undefined],
  ['?nam=2099', undefined],
  ['', undefined],
])('the search %s is followed by %s', (search, key) => {
  expect(followedKey(readState(new URLSearchParams(search)))).toBe(key);
});

test('a document is found under the bodies above and after its own, and by its tasks', () => {
  const decision = site.index.entry('resolutions', '2097/quyet-dinh-12-2097-qd-ubnd');
  const ids = (name: string, entry: Parameters<typeof searchFilters>[1]) =>
    (searchFilters(site, entry)[name] ?? []).map((value) =>
      typeof value === 'string' ? value : value.id,
    );
  expect(ids('co-quan', decision)).toContain('ubnd-tinh-thi-du');
  const spoken = site.index.entry('directives', '2099/phat-bieu-so-ket-6-thang');
  expect(ids('nhiem-vu', spoken)).toEqual(['dang-mo', 'qua-han']);
});
