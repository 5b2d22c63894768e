import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSite, type OpenSite } from './site.ts';
import { startTags } from './start-tags.ts';

let site: OpenSite;

beforeAll(async () => {
  site = await openSite({
    content: 'test/fixtures/publisher',
    variables: { CONGBO_NOW: '2099-09-15T05:00:00Z' },
  });
});
afterAll(() => site.close());

const document = '/van-ban/2099/nghi-quyet-07-2099-nq-hdnd/';

function read(file: string): Promise<string> {
  return readFile(path.join(site.folder, file), 'utf8');
}

/** How XML is read by those who read it: an error is found in the document that comes out. */
async function xmlProblems(files: readonly string[]): Promise<string[]> {
  const page = await site.browser.newPage();
  const texts = await Promise.all(files.map(async (file) => [file, await read(file)] as const));
  const problems = await page.evaluate(
    (all) =>
      all.flatMap(([file, text]) => {
        const parsed = new DOMParser().parseFromString(text, 'application/xml');
        return parsed.querySelector('parsererror') ? [file] : [];
      }),
    texts,
  );
  await page.close();
  return problems;
}

describe('the sitemap', () => {
  test('names every page that may be found, and no other', async () => {
    const locations = Array.from(
      (await read('sitemap.xml')).matchAll(/<loc>(.*?)<\/loc>/g),
      ([, url = '']) => new URL(url).pathname.slice(site.base.length),
    );
    const pages: string[] = [];
    for (const file of await readdir(site.folder, { recursive: true })) {
      if (!file.endsWith('.html') || file.endsWith('tim-kiem/index.html')) continue;
      const html = await read(file);
      if (html.includes('name="robots" content="noindex"')) continue;
      pages.push(file.replace(/index\.html$/, ''));
    }
    expect(locations.toSorted()).toEqual(pages.toSorted());
  });

  test('sitemap and feeds are well-formed', async () => {
    const files = await readdir(site.folder, { recursive: true });
    const xml = files.filter((file) => file.endsWith('.xml'));
    expect(xml.length).toBeGreaterThan(10);
    expect(await xmlProblems(xml)).toEqual([]);
  });
});

describe('feeds', () => {
  test('are announced and linked where their list is shown', async () => {
    const page = await site.visit('/co-quan/hdnd-xa-mau/');
    const announced = await page
      .locator('link[rel=alternate][type="application/atom+xml"]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(announced).toEqual(['/xa-mau/feed.xml', '/xa-mau/co-quan/hdnd-xa-mau/feed.xml']);
    const link = page.locator('main').getByRole('link', { name: /^Theo dõi .* \(Atom\)$/ });
    expect(await link.getAttribute('href')).toBe('/xa-mau/co-quan/hdnd-xa-mau/feed.xml');
    const footer = page.getByRole('contentinfo').getByRole('link', { name: /Atom/ });
    expect(await footer.getAttribute('href')).toBe('/xa-mau/feed.xml');
    await page.context().close();
  });
});

test('every page says what it is to those who show a preview of a link', async () => {
  const tags = startTags(await read(`${document.slice(1)}index.html`));
  const metadata = Object.fromEntries(
    tags
      .filter(({ name }) => name === 'meta')
      .map(({ attributes }) => [
        attributes.get('property') ?? attributes.get('name') ?? '',
        attributes.get('content'),
      ]),
  );
  expect(metadata).toMatchObject({
    'og:type': 'article',
    'og:url': `https://vidu.example/xa-mau${document}`,
    'og:site_name': 'Công báo xã Mẫu',
    'og:locale': 'vi_VN',
    'twitter:card': 'summary_large_image',
  });
  expect(metadata['og:title']).toMatch(/07\/2099\/NQ-HĐND/);
  expect(metadata['og:description']).toBe(metadata['description']);
});

test('what every page says to search engines is JSON', async () => {
  for (const file of await readdir(site.folder, { recursive: true })) {
    if (!file.endsWith('.html')) continue;
    const [, json] =
      /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(await read(file)) ?? [];
    if (json !== undefined) expect(() => JSON.parse(json) as unknown, file).not.toThrow();
  }
});

describe('share links', () => {
  test('work without a script, and open nothing that could reach back', async () => {
    const page = await site.visit(document, { javaScriptEnabled: false });
    const share = page.getByRole('region', { name: 'Chia sẻ trang này' });
    expect(await share.getByRole('link').allInnerTexts()).toHaveLength(3);
    for (const link of await share.locator('a[target]').all())
      expect(await link.getAttribute('rel')).toContain('noopener');
    expect(await share.getByRole('button').count()).toBe(0);
    await page.context().close();
  });

  test('the address is copied where a script can', async () => {
    const page = await site.visit(document, { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.getByRole('button', { name: 'Chép đường dẫn' }).click();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      `https://vidu.example/xa-mau${document}`,
    );
    await page.context().close();
  });
});

describe('data files', () => {
  test('are linked from every page, explained, and served as what they are', async () => {
    const page = await site.visit(document);
    await page.getByRole('contentinfo').getByRole('link', { name: 'Dữ liệu mở' }).click();
    expect(await page.locator('h1').innerText()).toBe('Dữ liệu mở');
    expect(await page.locator('main').innerText()).toContain('Được dùng lại tự do');
    for (const [format, type] of [
      ['JSON', 'application/json'],
      ['CSV', 'text/csv;charset=utf-8'],
    ] as const) {
      const link = page.getByRole('link', { name: `${format}: Nhiệm vụ` });
      const response = await page.request.get(
        new URL((await link.getAttribute('href')) ?? '', page.url()).href,
      );
      expect(response.headers()['content-type']).toBe(type);
    }
    await page.context().close();
  });
});

test('no page weighs more than it may', async () => {
  for (const file of await readdir(site.folder, { recursive: true })) {
    if (file.endsWith('.html'))
      expect(gzipSync(await read(file)).length, file).toBeLessThan(30_000);
  }
});
