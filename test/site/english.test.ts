import { describe, expect, test } from 'vitest';
import { feedsOf } from '#site/feeds/feeds.ts';
import { fullNameIn, nameIn } from '#site/names.ts';
import { sitePages } from '#site/pages/site-pages.ts';
import { linkToId, officeName, pathTo } from '#site/site-context.ts';
import { textLink } from '#site/text-link.ts';
import { coverageView } from '#site/views/coverage.ts';
import { conferenceView } from '#site/views/conference.ts';
import { homeFrame } from '#site/views/home.ts';
import { missingViews } from '#site/views/missing.ts';
import { resolutionView } from '#site/views/resolution.ts';
import { searchTerms } from '#site/views/search-terms.ts';
import { bodyView } from '#site/views/subject.ts';
import { publisherSite, usualDay } from './context.ts';

const vi = await publisherSite();
const en = await publisherSite(usualDay, 'en');

describe('an address in English', () => {
  test('of a page stands under /en/, that of a file does not', () => {
    const addresses = ['/', '/van-ban/', '/van-ban/2098/x/#dieu-4', '/feed.xml', '/du-lieu/a.json'];
    expect(addresses.map((address) => pathTo(en, address))).toEqual([
      '/xa-mau/en/',
      '/xa-mau/en/van-ban/',
      '/xa-mau/en/van-ban/2098/x/#dieu-4',
      '/xa-mau/feed.xml',
      '/xa-mau/du-lieu/a.json',
    ]);
  });

  test('in a text leads to a page in English, unless there is none', () => {
    const [old = ''] = Object.keys(en.archive.redirects);
    const links = ['/van-ban/#x', '/so-tay/git/', old, 'https://nguon-ngoai.example/', '#muc'];
    expect(links.map((link) => textLink(en, link))).toEqual([
      '/xa-mau/en/van-ban/#x',
      '/xa-mau/so-tay/git/',
      `/xa-mau${old}`,
      'https://nguon-ngoai.example/',
      '#muc',
    ]);
  });

  test('exists for every page in Vietnamese, but for the handbook and old addresses', () => {
    const once = new Set(Object.keys(vi.archive.redirects));
    const expected = Array.from(sitePages(vi), ({ address }) => address)
      .filter((address) => !address.startsWith('/so-tay/') && !once.has(address))
      .map((address) => `/en${address}`);
    expect(Array.from(sitePages(en), ({ address }) => address).sort()).toEqual(expected.sort());
  });
});

describe('a name in English', () => {
  test('is the publisher’s, else the Vietnamese one, marked as such', () => {
    expect(linkToId(en, 'bodies', 'ubnd-xa-mau')).toEqual({
      href: '/xa-mau/en/co-quan/ubnd-xa-mau/',
      label: "Mau People's Committee",
    });
    expect(linkToId(en, 'bodies', 'ubnd-tinh-thi-du')).toEqual({
      href: '/xa-mau/en/co-quan/ubnd-tinh-thi-du/',
      label: 'UBND tỉnh Thí Dụ',
      lang: 'vi',
    });
    expect(linkToId(vi, 'bodies', 'ubnd-xa-mau').label).toBe('UBND xã Mẫu');
  });

  test('is the full one where the short one is not given', () => {
    const party = en.index.entry('bodies', 'dang-uy-xa-mau');
    const name = { label: 'Party Committee of Mau Commune' };
    expect([nameIn(en, party), fullNameIn(en, party)]).toEqual([name, name]);
  });

  test('of an office is in one language', () => {
    const told = (title: string, body: string) => {
      const { label, lang } = officeName(en, { title, body });
      return [label, lang];
    };
    expect(told('Chủ tịch', 'ubnd-xa-mau')).toEqual([
      "Chairperson, Mau People's Committee",
      undefined,
    ]);
    expect(told('Thành viên', 'ubnd-xa-mau')).toEqual(['Thành viên UBND xã Mẫu', 'vi']);
    expect(told('Chủ tịch', 'ubnd-tinh-thi-du')).toEqual(['Chủ tịch UBND tỉnh Thí Dụ', 'vi']);
  });

  test('leaves the Vietnamese one among the other names', () => {
    const { facts } = bodyView(en, en.index.entry('bodies', 'hdnd-xa-mau'));
    expect(facts.find(({ label }) => label === 'Other names')?.values).toEqual([
      { label: 'Hội đồng nhân dân xã Mẫu, HĐND', lang: 'vi' },
    ]);
  });
});

describe('a document in English', () => {
  const resolution = resolutionView(
    en,
    en.index.entry('resolutions', '2099/nghi-quyet-07-2099-nq-hdnd'),
  );

  test('that is translated shows its translation and says what it is', () => {
    const { title, lang, head, text, notices, outline } = resolution;
    expect([title, lang]).toEqual([
      'Resolution 07/2099/NQ-HĐND amending Resolution 05/2098/NQ-HĐND',
      undefined,
    ]);
    expect([head.type, head.subject, head.date.text]).toEqual([
      'Resolution',
      'Amending and supplementing a number of articles of Resolution 05/2098/NQ-HĐND',
      '18 July 2099',
    ]);
    expect(text).toEqual({ note: 'Translated from the Vietnamese.' });
    expect(outline.map((item) => item.text)).toContain('Article 2. Implementation');
    expect(notices.map(({ title: notice, links }) => [notice, links[0]?.href])).toEqual([
      ['Translation', '/xa-mau/van-ban/2099/nghi-quyet-07-2099-nq-hdnd/'],
    ]);
  });

  test('of which only the title is translated keeps its Vietnamese text', () => {
    const view = conferenceView(en, en.index.entry('conferences', '2099/so-ket-6-thang'));
    expect([view.title, view.lang, view.text]).toEqual([
      'Mau Commune reviews the first six months of 2099',
      undefined,
      { lang: 'vi', note: 'In Vietnamese, as published.' },
    ]);
  });

  test('that is not translated is marked as Vietnamese, its dates and states are not', () => {
    const view = resolutionView(en, en.index.entry('resolutions', '2099/ke-hoach-31-kh-ubnd'));
    expect([view.lang, view.summaryLang, view.head.subjectLang, view.notices]).toEqual([
      'vi',
      'vi',
      'vi',
      [],
    ]);
    expect([view.badge?.label, view.kindLabel]).toEqual(['Not yet in force', 'Plan']);
  });
});

describe('a page', () => {
  test('names itself in every language, and the Vietnamese one for any other', () => {
    const { languages, canonical } = homeFrame(en);
    expect(canonical).toBe('https://vidu.example/xa-mau/en/');
    expect(languages).toEqual([
      {
        lang: 'vi',
        name: 'Tiếng Việt',
        href: '/xa-mau/',
        address: 'https://vidu.example/xa-mau/',
        current: false,
        fallback: true,
      },
      {
        lang: 'en',
        name: 'English',
        href: '/xa-mau/en/',
        address: 'https://vidu.example/xa-mau/en/',
        current: true,
        fallback: false,
      },
    ]);
  });

  test('for an address that leads nowhere speaks to readers of English too', () => {
    expect(missingViews(vi).map(({ lang, title, home }) => [lang, title, home.href])).toEqual([
      ['en', 'Page not found', '/xa-mau/en/'],
    ]);
  });
});

test('a kind leads to a search by its name in the index', () => {
  const kinds = coverageView(en).kinds.map(({ kind }) => [kind.label, kind.href]);
  expect(kinds).toContainEqual(['Resolution', '/xa-mau/en/tim-kiem/?loai=nghi-quyet']);
});

test('the feed of a list goes by the name that the list has on its page', () => {
  const page = '/linh-vuc/giao-thong/';
  expect([vi, en].map((site) => feedsOf(site).get(page)?.title)).toEqual([
    'Giao thông',
    'Transport',
  ]);
});

test('the search page knows the words of its Vietnamese index in English', () => {
  expect(searchTerms(vi)).toEqual({});
  expect(searchTerms(en)).toMatchObject({
    'Nghị quyết': 'Resolution',
    'Còn hiệu lực': 'In force',
    'UBND xã Mẫu': "Mau People's Committee",
    'Giao thông': 'Transport',
  });
});
