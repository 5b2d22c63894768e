import { describe, expect, test } from 'vitest';
import { atomXml } from '#site/feeds/atom.ts';
import { feedXml } from '#site/feeds/feed-xml.ts';
import { feedsOf, type Feed } from '#site/feeds/feeds.ts';
import { publisherSite } from './context.ts';

const site = await publisherSite();

function feed(page: string): Feed {
  const found = feedsOf(site).get(page);
  if (!found) throw new Error(`no feed of ${page}`);
  return found;
}

function all(xml: string, name: string): string[] {
  return Array.from(
    xml.matchAll(new RegExp(`<${name}[^>]*>(.*?)</${name}>`, 'g')),
    ([, text = '']) => text,
  );
}

describe('feeds', () => {
  test('there are those of everything, of each kind, and of each subject that has documents', () => {
    const pages = [...feedsOf(site).keys()];
    expect(pages.slice(0, 4)).toEqual(['/', '/hoi-nghi/', '/chi-dao/', '/van-ban/']);
    expect(pages).toContain('/linh-vuc/giao-thong/');
    expect(pages).toContain('/nguoi/nguyen-van-vi-du/');
    expect([...feedsOf(site).values()].every(({ entries }) => entries.length > 0)).toBe(true);
    expect(feed('/linh-vuc/giao-thong/').address).toBe('/linh-vuc/giao-thong/feed.xml');
  });

  test('what was published or changed last comes first, and gives the feed its date', () => {
    const xml = feedXml(site, feed('/'));
    const [ofFeed, ...ofEntries] = all(xml, 'updated');
    expect(ofEntries).toEqual(ofEntries.toSorted().toReversed());
    expect(ofFeed).toBe(ofEntries[0]);
    expect(ofEntries).toHaveLength(site.index.dated.length);
  });

  test('an entry tells the notes of its changes, and that it was withdrawn', () => {
    const changed = site.index.dated.find(({ fields }) => fields.changes.length > 0);
    const note = changed?.fields.changes[0]?.note ?? 'none';
    const xml = feedXml(site, feed('/'));
    expect(xml).toMatch(new RegExp(`&lt;p&gt;Cập nhật [\\d/]+: ${note}`));
    expect(xml).toMatch(/&lt;p&gt;Gỡ ngày .* Lý do: /);
  });

  test('dates begin in the publisher’s time zone', () => {
    const { published } = site.index.entry('resolutions', '2099/ke-hoach-31-kh-ubnd').fields;
    const before = new Date(Date.parse(published.start) - 7 * 3_600_000).toISOString();
    expect(all(feedXml(site, feed('/van-ban/')), 'published')).toContain(before);
  });

  test('the same content gives the same text', async () => {
    const again = await publisherSite();
    const everything = feedsOf(again).get('/');
    expect(everything && feedXml(again, everything)).toBe(feedXml(site, feed('/')));
  });

  test('no more than the newest fifty are told', () => {
    const [entry] = site.index.dated;
    if (!entry) throw new Error('no entry');
    const long = { ...feed('/'), entries: Array.from({ length: 60 }, () => entry) };
    expect(all(feedXml(site, long), 'id')).toHaveLength(51);
  });

  test('a site without documents has an empty feed of today', () => {
    const xml = feedXml(site, { ...feed('/'), entries: [] });
    expect(all(xml, 'updated')).toEqual(['2099-09-14T17:00:00.000Z']);
  });
});

test('texts cannot break the XML', () => {
  const day = new Date('2099-01-01');
  const xml = atomXml({
    address: 'https://vidu.example/feed.xml',
    page: 'https://vidu.example/',
    title: 'Chỉ tiêu < 5 & "khác"',
    subtitle: '',
    language: 'vi',
    author: 'Xã Mẫu',
    updated: day,
    entries: [
      {
        address: 'https://vidu.example/a/',
        title: ']]></title>',
        published: day,
        updated: day,
        categories: ['A & B'],
        summary: '<p>1 &lt; 2</p>',
      },
    ],
  });
  expect(xml).toContain('<title>Chỉ tiêu &lt; 5 &amp; &quot;khác&quot;</title>');
  expect(xml).toContain('<title>]]&gt;&lt;/title&gt;</title>');
  expect(xml).toContain('<category term="A &amp; B"/>');
  expect(xml).toContain('<summary type="html">&lt;p&gt;1 &amp;lt; 2&lt;/p&gt;</summary>');
});
