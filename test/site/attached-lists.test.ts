import { expect, test } from 'vitest';
import type { ArchiveEntry } from '#site/archive.ts';
import { makeContext } from '#site/make-context.ts';
import { sitePages } from '#site/pages/site-pages.ts';
import type { ListView } from '#site/list-view.ts';
import type { SiteContext } from '#site/site-context.ts';
import { referenceView } from '#site/views/reference.ts';
import type { RelationListView } from '#site/views/relations.ts';
import { publisherSite } from './context.ts';

const publisher = await publisherSite();
const many = 2000;
const law = '77-2095-qh99';
const cited = `/vien-dan/${law}/`;

/** The invented publisher's site with two thousand more decisions, each of which cites and implements one law. */
function muchCited(): SiteContext {
  const { archive, contentFolder } = publisher;
  const model = publisher.index.entry('resolutions', '2097/quyet-dinh-12-2097-qd-ubnd');
  const more = Array.from({ length: many }, (_, index): ArchiveEntry<'resolutions'> => {
    const relations = [{ kind: 'implements' as const, to: law }];
    const number = `${index + 100}/2097/QĐ-UBND`;
    const cites = [{ to: law }];
    const fields = { ...model.fields, number, cites, relations };
    return { ...model, id: `2097/quyet-dinh-${index + 100}`, fields };
  });
  const resolutions = [...archive.entries.resolutions, ...more];
  const settings = { ...archive.settings, 'page-size': 50 };
  return makeContext(
    { ...archive, settings, entries: { ...archive.entries, resolutions } },
    { now: new Date('2099-09-15T05:00:00Z'), contentFolder },
  );
}

const site = muchCited();
const pages = new Map([...sitePages(site)].map((page) => [page.address, page]));

test('a much cited law shows the newest of each list, how many there are, and the way to all', () => {
  const { relations, citedBy } = referenceView(site, site.index.entry('references', law));
  expect([citedBy.items.length, citedBy.total, citedBy.more]).toEqual([
    20,
    many + 4,
    { href: `/xa-mau${cited}duoc-vien-dan/`, label: 'Xem cả 2.004 mục' },
  ]);
  expect(
    relations.map(({ label, items, total, more }) => [label, items.length, total, more]),
  ).toEqual([
    ['Là căn cứ của', 3, 3, undefined],
    [
      'Được triển khai thực hiện bởi',
      20,
      many,
      { href: `/xa-mau${cited}quan-he/`, label: 'Xem mọi quan hệ văn bản' },
    ],
    ['Được hướng dẫn bởi', 1, 1, undefined],
  ]);
});

test('nothing is left out of the lists that hang on it', () => {
  const under = (list: string) =>
    [...pages.values()].filter(({ address }) => address.startsWith(`${cited}${list}/`));
  const citing = under('duoc-vien-dan').flatMap((page) =>
    (page.contents().view as ListView).items.map(({ href }) => href),
  );
  expect([citing.length, new Set(citing).size]).toEqual([many + 4, many + 4]);
  const related = under('quan-he').flatMap((page) =>
    (page.contents().view as RelationListView).groups.flatMap(({ items }) =>
      items.map(({ number }) => number),
    ),
  );
  expect([related.length, new Set(related).size]).toEqual([many + 4, many + 4]);
});

test('no page grows with the archive', () => {
  const large = [...pages.values()]
    .filter(({ layout }) => layout !== 'moved')
    .map((page) => ({
      address: page.address,
      kB: Math.round(JSON.stringify(page.contents()).length / 1000),
    }))
    .filter(({ kB }) => kB > 60);
  expect(large).toEqual([]);
});
