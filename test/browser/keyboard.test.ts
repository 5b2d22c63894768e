import type { BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { focusFlaws, tabTo } from './keyboard.ts';
import { openSite, type OpenSite } from './site.ts';

const resolution = '/van-ban/2098/nghi-quyet-05-2098-nq-hdnd/';
let site: OpenSite;

beforeAll(async () => {
  site = await openSite({
    content: 'test/fixtures/publisher',
    variables: { CONGBO_NOW: '2099-09-15T05:00:00Z' },
  });
});
afterAll(() => site.close());

const phone = { viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true };
const desk = { viewport: { width: 1280, height: 600 } };

describe.each([
  ['a phone', phone],
  ['a desk', desk],
] as [string, BrowserContextOptions][])('by keyboard alone on %s', (_, context) => {
  test('every stop from the first to the last is seen, in front, and ringed', async () => {
    const page = await site.visit(resolution, context);
    const passed = await tabTo(page, /^Giới thiệu/, 150);
    expect(focusFlaws(passed, 0)).toEqual([]);
    await page.context().close();
  });

  test('the masthead leads to a section, in controls large enough', async () => {
    const page = await site.visit(resolution, context);
    const passed = await tabTo(page, /^Theo dõi$/);
    expect(passed[0]?.name).toBe('Đến nội dung chính');
    expect(focusFlaws(passed, context.hasTouch === true ? 44 : 24)).toEqual([]);
    await page.keyboard.press('Enter');
    await page.waitForURL(site.url('/theo-doi/'));
    await page.context().close();
  });

  test('the skip link leads past the masthead', async () => {
    const page = await site.visit(resolution, context);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    const inside = await page.evaluate(() => document.activeElement?.closest('main') !== null);
    expect(inside).toBe(true);
    await page.context().close();
  });

  test('the outline leads to a provision', async () => {
    const page = await site.visit(resolution, context);
    if (context.hasTouch === true) {
      await tabTo(page, /^Mục lục/);
      await page.keyboard.press('Enter');
    }
    const passed = await tabTo(page, /^Điều 5/);
    expect(focusFlaws(passed, 0)).toEqual([]);
    await page.keyboard.press('Enter');
    await expect.poll(() => new URL(page.url()).hash).toBe('#dieu-5');
    const top = await page.locator('#dieu-5').evaluate((e) => e.getBoundingClientRect().top);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(600);
    await page.context().close();
  });

  test('the language is changed on the page one is on', async () => {
    const page = await site.visit(resolution, context);
    await tabTo(page, /^English$/);
    await page.keyboard.press('Enter');
    await page.waitForURL(site.url(`/en${resolution}`));
    await page.context().close();
  });

  test('a provision is copied and printed from its menu, which is left by Escape', async () => {
    const page = await site.visit(resolution, {
      ...context,
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    let printed = 0;
    await page.exposeFunction('countPrint', () => (printed += 1));
    await page.evaluate(() => {
      window.print = () => (window as unknown as Record<string, () => void>)['countPrint']?.();
    });
    await page.locator('#dieu-5-khoan-1 a.anchor').focus();
    await page.keyboard.press('Enter');
    const passed = await tabTo(page, /^In /, 3);
    expect(focusFlaws(passed, 24)).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await page.locator('#provision-menu').isVisible()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.className)).toMatch(/^anchor\b/);
    await page.keyboard.press('Enter');
    await tabTo(page, /^In /, 3);
    await page.keyboard.press('Enter');
    await expect.poll(() => printed).toBe(1);
    await page.context().close();
  });
});

test('text of twice the size leaves nothing wider than a phone', async () => {
  const page = await site.visit('/', { viewport: { width: 360, height: 740 } });
  for (const path of ['/theo-doi/', '/chi-dao/2099/chi-thi-02-ct-ubnd/', '/chi-tieu/']) {
    await page.goto(site.url(path));
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width, path).toBeLessThanOrEqual(360);
  }
  await page.context().close();
});

test('no page threw or wrote an error', () => {
  expect(site.errors).toEqual([]);
});
