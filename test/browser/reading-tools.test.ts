import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeViolations } from './axe.ts';
import { openSite, type OpenSite } from './site.ts';

const path = '/van-ban/2098/nghi-quyet-05-2098-nq-hdnd/';
let site: OpenSite;

beforeAll(async () => {
  site = await openSite({
    content: 'test/fixtures/publisher',
    variables: { CONGBO_NOW: '2099-09-15T05:00:00Z' },
  });
});
afterAll(() => site.close());

function visit(context: BrowserContextOptions = {}): Promise<Page> {
  return site.visit(path, { permissions: ['clipboard-read', 'clipboard-write'], ...context });
}

function copied(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}

/** The words that are marked in the page, and which of them the reader has come to. */
function marked(page: Page) {
  return page.evaluate(() => {
    const words = (name: string) => [...(CSS.highlights.get(name) ?? [])].map(String);
    return { others: words('found').length, here: words('found-here') };
  });
}

describe('finding in the text', () => {
  test('marks words typed without accents and steps through them by keyboard', async () => {
    const page = await visit();
    await page.click('[data-reading="find"]');
    await page.fill('#text-find input', 'duong');
    const count = page.locator('#text-find [data-find="count"]');
    await expect.poll(() => count.innerText()).toBe('1 trên 7');
    expect(await marked(page)).toEqual({ others: 6, here: ['đường'] });
    await page.keyboard.press('Enter');
    expect(await count.innerText()).toBe('2 trên 7');
    await page.keyboard.press('Shift+Enter');
    await page.keyboard.press('Shift+Enter');
    expect(await count.innerText()).toBe('7 trên 7');
    expect(await axeViolations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await marked(page)).toEqual({ others: 0, here: [] });
    expect(
      await page.locator('[data-reading="find"]').evaluate((e) => e === document.activeElement),
    ).toBe(true);
    await page.context().close();
  });

  test('says so where there is nothing', async () => {
    const page = await visit();
    await page.click('[data-reading="find"]');
    await page.fill('#text-find input', 'khủng long');
    const count = page.locator('#text-find [data-find="count"]');
    await expect.poll(() => count.innerText()).toBe('Không thấy trong văn bản này');
    await page.context().close();
  });
});

describe('copying', () => {
  test('the whole gives head, numbered text and address', async () => {
    const page = await visit();
    await page.click('[data-reading="copy"]');
    await expect.poll(() => page.locator('[data-reading="copy"]').innerText()).toBe('Đã chép');
    const text = await copied(page);
    expect(
      text.startsWith('Hội đồng nhân dân xã Mẫu, 05/2098/NQ-HĐND, ngày 10 tháng 12 năm 2098\n\n'),
    ).toBe(true);
    expect(text).toContain('\n\nĐiều 4. Sửa đường\n\n1. Đường được sửa theo thứ tự');
    expect(text).toContain('Sửa đường thôn | 6.250 | 50 %');
    expect(text.endsWith(`\n\n${site.origin}${site.base}${path.slice(1)}`)).toBe(true);
    expect(text).not.toContain('Giải thích từ ngữ');
    await page.context().close();
  });

  test('a provision gives it with its points, its name and its own address', async () => {
    const page = await visit();
    await page.locator('#dieu-5-khoan-1 a.anchor').focus();
    await page.keyboard.press('Enter');
    await page.click('[data-provision="copy"]');
    await expect.poll(() => page.locator('[data-provision="copy"]').innerText()).toBe('Đã chép');
    expect(await copied(page)).toBe(
      [
        'Hội đồng nhân dân xã Mẫu, 05/2098/NQ-HĐND, ngày 10 tháng 12 năm 2098',
        'Nghị quyết Dự toán ngân sách và sửa đường năm 2099',
        'Khoản 1 Điều 5',
        '',
        '1. Nạo vét kênh Mẫu trước mùa mưa.',
        '',
        `${site.origin}${site.base}${path.slice(1)}#dieu-5-khoan-1`,
      ].join('\n'),
    );
    await page.context().close();
  });
});

describe('printing', () => {
  test('shows address and code on paper, and no button', async () => {
    const page = await visit();
    expect(await page.locator('.print-foot').isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.print-address').innerText()).toBe(
      `${site.origin}${site.base}${path.slice(1)}`,
    );
    expect(await page.locator('.print-code').isVisible()).toBe(true);
    for (const tool of [
      '.reading-tools',
      '.display-button',
      '.languages',
      '.outline-beside',
      '.anchor',
    ]) {
      expect(await page.locator(tool).first().isVisible(), tool).toBe(false);
    }
    await page.context().close();
  });

  test('one provision prints it alone, under the head of its document, and then all again', async () => {
    const page = await visit();
    await page.evaluate(() => (window.print = () => undefined));
    await page.locator('#dieu-5-khoan-1 a.anchor').focus();
    await page.keyboard.press('Enter');
    await page.click('[data-provision="print"]');
    await page.waitForSelector('[data-print="part"]');
    await page.emulateMedia({ media: 'print' });
    const blocks = page.locator('.prose > *:visible');
    expect(await blocks.evaluateAll((all) => all.map(({ id }) => id))).toEqual([
      'chuong-ii',
      'dieu-5',
      'dieu-5-khoan-1',
    ]);
    expect(await page.locator('.gazette-head').isVisible()).toBe(true);
    expect(await page.locator('.print-address').innerText()).toMatch(/#dieu-5-khoan-1$/);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    expect(await blocks.count()).toBeGreaterThan(20);
    await page.context().close();
  });
});

test('the outline follows the reader', async () => {
  const page = await visit({ viewport: { width: 1280, height: 600 } });
  await page.evaluate(() => document.querySelector('#dieu-5')?.scrollIntoView());
  const current = page.locator('.outline-beside [aria-current]');
  await expect.poll(() => current.allInnerTexts()).toEqual([expect.stringMatching(/^Điều 5/)]);
  await page.context().close();
});

test('a long text offers the place where it was left, once the reader comes back', async () => {
  const reader = await site.browser.newContext({ viewport: { width: 360, height: 400 } });
  const page = await reader.newPage();
  await page.goto(site.url(path));
  expect(await page.locator('.resume').isVisible()).toBe(false);
  await page.evaluate(() => document.querySelector('#dieu-5')?.scrollIntoView());
  await expect.poll(() => page.evaluate(() => localStorage.getItem('places'))).toMatch(/05-2098/);
  const again = await reader.newPage();
  await again.goto(site.url(path));
  expect(await again.locator('.resume p').innerText()).toMatch(/Điều 5/);
  expect(await axeViolations(again)).toEqual([]);
  await again.click('[data-resume="go"]');
  expect(await again.locator('.resume').isVisible()).toBe(false);
  const top = await again.locator('#dieu-5').evaluate((e) => e.getBoundingClientRect().top);
  expect(Math.abs(top)).toBeLessThan(400);
  await reader.close();
});

test('without a script none of it is offered', async () => {
  const page = await visit({ javaScriptEnabled: false });
  for (const tool of ['.reading-tools', '.resume', '#text-find', '#provision-menu']) {
    expect(await page.locator(tool).isVisible(), tool).toBe(false);
  }
  await page.context().close();
});

test('no page threw or wrote an error', () => {
  expect(site.errors).toEqual([]);
});
