import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { flawsAtEveryWidth } from './every-page.ts';
import { publisherPages, shippedPages } from './page-kinds.ts';
import { openSite, type OpenSite } from './site.ts';
import { vietnameseWords } from './vietnamese-words.ts';

const sites: Record<'publisher' | 'shipped', OpenSite | undefined> = {
  publisher: undefined,
  shipped: undefined,
};

beforeAll(async () => {
  sites.publisher = await openSite({
    content: 'test/fixtures/publisher',
    variables: { CONGBO_NOW: '2099-09-15T05:00:00Z' },
  });
  sites.shipped = await openSite({ variables: { CONGBO_NOW: '2026-11-23T05:00:00Z' } });
});
afterAll(async () => {
  await sites.publisher?.close();
  await sites.shipped?.close();
});

function site(name: keyof typeof sites): OpenSite {
  const opened = sites[name];
  if (!opened) throw new Error(name);
  return opened;
}

const pages = [
  ...shippedPages
    .filter((address) => address.endsWith('/'))
    .map((address) => ['shipped', address] as const),
  ...publisherPages.map((address) => ['publisher', address] as const),
];

describe.each(pages)('%s /en%s', (name, address) => {
  test('is in English, whole and without Vietnamese words of the interface', async () => {
    const page = await site(name).visit(`/en${address}`);
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(await page.locator('h1').count()).toBe(1);
    expect(await vietnameseWords(page)).toEqual([]);
    await page.context().close();
  });

  test('has no axe violation and fits, at every width in both schemes', async () => {
    const page = await site(name).visit(`/en${address}`);
    expect(await flawsAtEveryWidth(page)).toEqual([]);
    await page.context().close();
  });
});

test('a Vietnamese word of the interface is seen where it stands', async () => {
  const page = await site('publisher').visit('/en/van-ban/');
  await page.evaluate(() => {
    document
      .querySelector('main')
      ?.insertAdjacentHTML(
        'beforeend',
        '<p>Trang sau</p><p lang="vi">Trang trước</p><p aria-label="Xem cả 12 nhiệm vụ">12</p>',
      );
  });
  expect(await vietnameseWords(page)).toEqual(['p: Trang sau', 'p aria-label: Xem cả 12 nhiệm vụ']);
  await page.context().close();
});

test('the link to the other language stays on the page, both ways', async () => {
  const { visit, url } = site('publisher');
  const page = await visit('/en/co-quan/ubnd-xa-mau/');
  await page.getByRole('link', { name: 'Tiếng Việt' }).click();
  await page.waitForURL(url('/co-quan/ubnd-xa-mau/'));
  expect(await page.locator('html').getAttribute('lang')).toBe('vi');
  const english = page.getByRole('link', { name: 'English' });
  expect([await english.getAttribute('lang'), await english.getAttribute('hreflang')]).toEqual([
    'en',
    'en',
  ]);
  await english.click();
  await page.waitForURL(url('/en/co-quan/ubnd-xa-mau/'));
  await page.context().close();
});

test('a search in English leads to pages in English and tells what they are', async () => {
  const { visit, base } = site('publisher');
  const page = await visit('/en/tim-kiem/?q=07/2099/NQ-HĐND');
  const first = page.locator('#results > li').first();
  await first.waitFor();
  expect(await first.locator('[data-part="kind"]').textContent()).toBe('Resolution');
  expect(await first.locator('[data-part="date"]').textContent()).toBe('18 July 2099');
  expect(await first.locator('a').first().getAttribute('href')).toMatch(
    new RegExp(`^${base}en/van-ban/2099/nghi-quyet-07-2099-nq-hdnd/`),
  );
  expect(await vietnameseWords(page)).toEqual([]);
  await page.context().close();
});

async function htmlPages({ folder }: OpenSite): Promise<Map<string, string>> {
  const files = (await readdir(folder, { recursive: true })).filter((file) =>
    file.endsWith('index.html'),
  );
  return new Map(
    await Promise.all(
      files.map(async (file) => {
        const address = `/${file.replace(/index\.html$/, '')}`;
        return [address, await readFile(path.join(folder, file), 'utf8')] as const;
      }),
    ),
  );
}

describe.each(['publisher', 'shipped'] as const)('all pages of the %s site', (name) => {
  test('name the same page in other languages, each the others', async () => {
    const all = await htmlPages(site(name));
    const { origin, base } = site(name);
    const alternates = (html: string) =>
      [...html.matchAll(/<link rel="alternate" hreflang="([\w-]+)" href="([^"]+)"/g)].map(
        ([, language, address = '']) => `${language} ${address.replace(origin + base, '/')}`,
      );
    for (const [address, html] of all) {
      const named = alternates(html);
      if (named.length === 0) continue;
      const original = address.replace(/^\/en\//, '/');
      expect(named, address).toEqual([
        `vi ${original}`,
        `en /en${original}`,
        `x-default ${original}`,
      ]);
      expect([all.has(original), all.has(`/en${original}`)], address).toEqual([true, true]);
    }
    const without = [...all].filter(([, html]) => alternates(html).length === 0);
    expect(without.filter(([address]) => address.startsWith('/en/'))).toEqual([]);
  });

  test('in English lead on in English wherever that is', async () => {
    const all = await htmlPages(site(name));
    const { base } = site(name);
    const astray = [...all].flatMap(([address, html]) =>
      address.startsWith('/en/')
        ? [...html.matchAll(/<a ([^>]*)>/g)]
            .map(([, attributes = '']) => attributes)
            .filter((attributes) => !attributes.includes('hreflang='))
            .map((attributes) => /href="([^"#?]*)/.exec(attributes)?.[1] ?? '')
            .filter((href) => href.startsWith(base) && !href.startsWith(`${base}en/`))
            .filter((href) => all.has(`/en/${href.slice(base.length)}`))
            .map((href) => `${address} → ${href}`)
        : [],
    );
    expect(astray).toEqual([]);
  });
});

test('no page in English threw or wrote an error', () => {
  expect([...site('publisher').errors, ...site('shipped').errors]).toEqual([]);
});
