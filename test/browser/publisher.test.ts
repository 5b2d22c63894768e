import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { describeEveryPage, flawsAtEveryWidth } from './every-page.ts';
import { siteProblems } from './links.ts';
import { publisherPages } from './page-kinds.ts';
import { openSite, type OpenSite } from './site.ts';

let site: OpenSite;

beforeAll(async () => {
  site = await openSite({
    content: 'test/fixtures/publisher',
    variables: { CONGBO_NOW: '2099-09-15T05:00:00Z' },
  });
});
afterAll(() => site.close());

describeEveryPage(() => site, publisherPages);

async function htmlFiles(): Promise<string[]> {
  const files = await readdir(site.folder, { recursive: true });
  return files.filter((file) => file.endsWith('.html'));
}

describe('another publisher’s site, from another folder', () => {
  test('has no dead address or anchor under its own path', async () => {
    expect(await siteProblems(site.folder, site)).toEqual([]);
  });

  test('bears its own name on every page, and nobody else’s', async () => {
    for (const file of await htmlFiles()) {
      const html = await readFile(path.join(site.folder, file), 'utf8');
      expect(html, file).not.toMatch(/Quận 3|Quận ủy|TP\.HCM/);
      const name = file.startsWith('en/') ? 'Gazette of Mau Commune' : 'Công báo xã Mẫu';
      if (!html.includes('http-equiv="refresh"')) expect(html, file).toContain(name);
    }
  });

  test('shows neither draft nor embargoed entry, on no page', async () => {
    for (const file of await htmlFiles()) {
      const html = await readFile(path.join(site.folder, file), 'utf8');
      expect(html, file).not.toMatch(/08\/2099\/NQ-HĐND|40\/QĐ-UBND/);
    }
  });

  test('leads from an old address to the new one', async () => {
    const redirects = await readFile('test/fixtures/publisher/redirects.yaml', 'utf8');
    const [, from = '', to = ''] = /^(\/\S+): (\/\S+)$/m.exec(redirects) ?? [];
    const page = await site.visit(from);
    await page.waitForURL(site.url(to));
    await page.context().close();
  });

  test('has a page at an old address that can be read where a browser does not go on', async () => {
    const page = await site.browser.newPage();
    // An answer without content leaves the reader where they are.
    await page.route('**/nghi-quyet-05-2098-nq-hdnd/', (route) => route.fulfill({ status: 204 }));
    await page.goto(site.url('/van-ban/2098/nghi-quyet-05/'));
    expect(await flawsAtEveryWidth(page)).toEqual([]);
    expect(await page.locator('main a').count()).toBe(1);
    await page.context().close();
  });

  test('keeps the page of a withdrawn document, with the reason', async () => {
    const page = await site.visit('/van-ban/2099/thong-bao-09-tb-ubnd/');
    expect(await page.locator('main').innerText()).toMatch(/Lý do/);
    await page.context().close();
  });
});

describe('a resolution', () => {
  const address = '/van-ban/2098/nghi-quyet-05-2098-nq-hdnd/';

  test('can be linked to by article, clause and point', async () => {
    const page = await site.visit(address);
    for (const id of [
      'dieu-4',
      'dieu-4-khoan-2',
      'dieu-4-khoan-2-diem-d',
      'dieu-4-khoan-2-diem-dd',
    ]) {
      expect(await page.locator(`#${id}`).count(), id).toBe(1);
      expect(await page.locator(`a[href="#${id}"]`).count(), id).toBeGreaterThan(0);
    }
    await page.context().close();
  });

  test('turns cited numbers into links: to our page, to a reference, or leaves them', async () => {
    const page = await site.visit('/van-ban/2099/nghi-quyet-07-2099-nq-hdnd/');
    const citations = await page
      .locator('.prose a.citation')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(citations).toContain('/xa-mau/vien-dan/77-2095-qh99/');
    expect(citations).toContain('/xa-mau/van-ban/2098/nghi-quyet-05-2098-nq-hdnd/');
    await page.context().close();
  });

  test('offers its attachment whole', async () => {
    const page = await site.visit('/van-ban/2099/nghi-quyet-07-2099-nq-hdnd/');
    const href = await page.locator('a[href*="/tep/"]').first().getAttribute('href');
    const response = await page.request.get(new URL(href ?? '', page.url()).href);
    const original = await readFile('test/fixtures/publisher/resolutions/2099/phu-luc-07-2099.pdf');
    expect(await response.body()).toEqual(original);
    await page.context().close();
  });
});

describe('pictures', () => {
  test('come in several sizes, lazily, with room kept for them, described and credited', async () => {
    const page = await site.visit('/hoi-nghi/2099/so-ket-6-thang/');
    const images = await page.locator('main img').evaluateAll((all) =>
      all.map((image) => ({
        alt: image.getAttribute('alt') !== '',
        sized: image.hasAttribute('width') && image.hasAttribute('height'),
        sizes: (image.getAttribute('srcset') ?? '').split(',').length > 1,
        lazy: image.getAttribute('loading'),
      })),
    );
    expect(images.length).toBeGreaterThan(0);
    for (const image of images) {
      expect(image).toEqual({ alt: true, sized: true, sizes: true, lazy: 'lazy' });
    }
    expect(await page.locator('figcaption').first().innerText()).toMatch(/Ảnh:/);
    await page.context().close();
  });
});

describe('MDX', () => {
  test('shows figure, quotation, key figures, targets and notice', async () => {
    const page = await site.visit('/hoi-nghi/2099/tong-ket-thu/');
    const prose = page.locator('.prose');
    expect(await prose.locator('figure img').count()).toBeGreaterThan(0);
    expect(await prose.locator('blockquote').count()).toBeGreaterThan(0);
    expect(await prose.locator('.key-figure').count()).toBeGreaterThan(0);
    expect(await prose.locator('table').count()).toBeGreaterThan(0);
    expect(await prose.locator('aside').count()).toBeGreaterThan(0);
    await page.context().close();
  });
});

test('no page threw or wrote an error', () => {
  expect(site.errors).toEqual([]);
});
