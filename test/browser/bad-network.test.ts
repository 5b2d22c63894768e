import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSite, type OpenSite } from './site.ts';

const pages = [
  '/',
  '/hoi-nghi/2099/so-ket-6-thang/',
  '/van-ban/2098/nghi-quyet-05-2098-nq-hdnd/',
  '/chi-dao/2099/chi-thi-02-ct-ubnd/',
  '/tim-kiem/',
];
/** web.dev/articles/cls calls 0.1 good. */
const good = 0.05;
const screens: readonly BrowserContextOptions[] = [
  { viewport: { width: 360, height: 740 } },
  { viewport: { width: 1280, height: 800 } },
];

declare global {
  interface Window {
    shift: number;
    shifted: string[];
  }
}

let site: OpenSite;

beforeAll(async () => {
  site = await openSite({
    content: 'test/fixtures/publisher',
    variables: { CONGBO_NOW: '2099-09-15T05:00:00Z' },
  });
});
afterAll(() => site.close());

/** Opens a page whose files of some kinds never arrive. */
async function without(pathname: string, kinds: RegExp): Promise<Page> {
  const page = await site.browser.newPage({ viewport: { width: 360, height: 740 } });
  await page.route(kinds, (route) => route.abort());
  await page.goto(site.url(pathname));
  return page;
}

describe.each(pages)('%s', (pathname) => {
  test('is read in its order before styles, fonts, scripts and pictures arrive', async () => {
    const page = await without(pathname, /\.(css|js|woff2|webp|jpg|png|svg)$/);
    const text = await page.locator('body').innerText();
    const order = [
      text.indexOf('Đến nội dung chính'),
      text.indexOf('Công báo xã Mẫu'),
      text.indexOf(await page.locator('main h1, header h1').first().innerText()),
      text.lastIndexOf('Đơn vị công bố'),
    ];
    expect(order.every((place) => place >= 0)).toBe(true);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    for (const image of await page.locator('main img').all()) {
      expect(await image.getAttribute('alt')).not.toBe('');
    }
    await page.context().close();
  });

  test('does not move when scripts and pictures arrive late, and a document not when fonts do either', async () => {
    for (const screen of screens) {
      const page = await site.browser.newPage(screen);
      await page.addInitScript(() => {
        window.shift = 0;
        window.shifted = [];
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            const { value, sources } = entry as PerformanceEntry & {
              readonly value: number;
              readonly sources: readonly { readonly node: Element | null }[];
            };
            window.shift += value;
            for (const { node } of sources)
              window.shifted.push(`${node?.nodeName} ${node?.className}`);
          }
        }).observe({ type: 'layout-shift', buffered: true });
      });
      // Lists of short lines break elsewhere where a machine has none of the fallback faces.
      const isDocument = pathname.split('/').length > 4;
      const late = isDocument ? /\.(woff2|js|webp|jpg|png)$/ : /\.(js|webp|jpg|png)$/;
      await page.route(late, async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 300));
        await route.continue();
      });
      await page.goto(site.url(pathname), { waitUntil: 'networkidle' });
      const { shift, shifted } = await page.evaluate(() => ({
        shift: window.shift,
        shifted: window.shifted,
      }));
      expect(shift, shifted.join('\n')).toBeLessThan(good);
      await page.context().close();
    }
  });
});
