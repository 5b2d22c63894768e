import { expect, test } from 'vitest';
import { addressOf } from '#domain/address.ts';
import { robotsText } from '#site/robots.ts';
import { sitemapFiles, sitemapPages } from '#site/sitemap.ts';
import { publisherSite } from './context.ts';

const site = await publisherSite();
const pages = sitemapPages(site);

function changed(address: string): string | undefined {
  return pages.find((page) => page.address === address)?.changed?.text;
}

test('every address stands in the sitemap once, with all pages of a list', () => {
  const addresses = pages.map(({ address }) => address);
  expect(new Set(addresses).size).toBe(addresses.length);
  expect(addresses).toEqual(
    expect.arrayContaining(['/', '/van-ban/', '/nam/2099/trang/2/', '/co-quan/hdnd-xa-mau/']),
  );
  expect(addresses.filter((address) => address.includes('nghi-quyet-08'))).toEqual([]);
});

test('a page changed when it was published, changed or withdrawn last', () => {
  for (const { collection, id, fields } of site.index.dated) {
    const { published, changes, withdrawn } = fields;
    const dates = [
      published,
      ...changes.map(({ date }) => date),
      ...(withdrawn ? [withdrawn.date] : []),
    ];
    expect(changed(addressOf(collection, id))).toBe(
      dates
        .map(({ text }) => text)
        .toSorted()
        .at(-1),
    );
  }
});

test('a list changed when the last of its documents did', () => {
  const newest = site.index.dated
    .map((entry) => changed(`/van-ban/${entry.id}/`) ?? '')
    .toSorted()
    .at(-1);
  expect(changed('/van-ban/')).toBe(newest);
});

test('one file holds a small site', () => {
  const [file, ...more] = sitemapFiles(site);
  expect(more).toEqual([]);
  expect(file?.address).toBe('/sitemap.xml');
  expect(file?.xml.match(/<url>/g)).toHaveLength(pages.length * site.languages.length);
  expect(file?.xml).toContain(
    '<url><loc>https://vidu.example/xa-mau/van-ban/2099/thong-bao-09-tb-ubnd/</loc><lastmod>2099-',
  );
});

test('a page stands there in every language, and names itself in each of them', () => {
  const [file] = sitemapFiles(site, [{ address: '/co-quan/' }]);
  const alternates =
    '<xhtml:link rel="alternate" hreflang="vi" href="https://vidu.example/xa-mau/co-quan/"/>' +
    '<xhtml:link rel="alternate" hreflang="en" href="https://vidu.example/xa-mau/en/co-quan/"/>';
  expect(file?.xml.split('\n').slice(2, 4)).toEqual([
    `<url><loc>https://vidu.example/xa-mau/co-quan/</loc>${alternates}</url>`,
    `<url><loc>https://vidu.example/xa-mau/en/co-quan/</loc>${alternates}</url>`,
  ]);
});

test('a large site has an index and as many parts as it takes', () => {
  const files = sitemapFiles(site, pages.slice(0, 5), 4);
  expect(files.map(({ address }) => address)).toEqual([
    '/sitemap.xml',
    '/sitemap-1.xml',
    '/sitemap-2.xml',
    '/sitemap-3.xml',
  ]);
  expect(files[0]?.xml).toContain(
    '<sitemap><loc>https://vidu.example/xa-mau/sitemap-3.xml</loc></sitemap>',
  );
  expect(files.slice(1).map(({ xml }) => xml.match(/<url>/g)?.length)).toEqual([4, 4, 2]);
});

test('crawlers are told of the sitemap and kept off the search index', () => {
  expect(robotsText(site)).toBe(
    'User-agent: *\nDisallow: /xa-mau/pagefind/\n\nSitemap: https://vidu.example/xa-mau/sitemap.xml\n',
  );
});
