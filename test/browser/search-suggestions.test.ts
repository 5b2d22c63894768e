import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeViolations } from './axe.ts';
import { openSite, type OpenSite } from './site.ts';

let site: OpenSite;

beforeAll(async () => {
  site = await openSite({
    content: 'test/fixtures/publisher',
    variables: { CONGBO_NOW: '2099-09-15T05:00:00Z' },
  });
});
afterAll(() => site.close());

const phone = { viewport: { width: 360, height: 740 }, hasTouch: true };

async function typed(text: string, context = {}): Promise<Page> {
  const page = await site.visit('/tim-kiem/', context);
  await page.locator('#search-filters').waitFor({ state: 'attached' });
  await page.locator('#search-q').focus();
  await page.keyboard.type(text, { delay: 30 });
  return page;
}

const options = (page: Page): Promise<string[]> =>
  page.locator('#search-suggestions [role=option] > span:first-child').allTextContents();
const attribute = (page: Page, name: string): Promise<string | null> =>
  page.locator('#search-q').getAttribute(name);

describe('by keyboard alone', () => {
  test('arrows choose, Enter leads to the page', async () => {
    const page = await typed('nguyen van');
    await page.locator('#search-suggestions').waitFor();
    expect(await options(page)).toContain('Nguyễn Văn Ví Dụ');
    expect(await attribute(page, 'aria-expanded')).toBe('true');
    expect(await attribute(page, 'aria-activedescendant')).toBeNull();
    await page.keyboard.press('ArrowDown');
    expect(await attribute(page, 'aria-activedescendant')).toBe('search-suggestion-0');
    const chosen = page.locator('[role=option][aria-selected=true]');
    expect(await chosen.count()).toBe(1);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('search-q');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/nguoi/nguyen-van-vi-du/');
    await page.context().close();
  });

  test('from the last the arrow leads back into the field, and from there to the last', async () => {
    const page = await typed('xa mau');
    await page.locator('#search-suggestions').waitFor();
    await page.keyboard.press('ArrowUp');
    const last = await attribute(page, 'aria-activedescendant');
    expect(last).toMatch(/^search-suggestion-\d$/);
    await page.keyboard.press('ArrowDown');
    expect(await attribute(page, 'aria-activedescendant')).toBeNull();
    await page.context().close();
  });

  test('Escape closes the list, then clears the field', async () => {
    const page = await typed('nguyen');
    await page.locator('#search-suggestions').waitFor();
    await page.keyboard.press('Escape');
    expect(await page.locator('#search-suggestions').isVisible()).toBe(false);
    expect(await page.locator('#search-q').inputValue()).toBe('nguyen');
    await page.keyboard.press('Escape');
    expect(await page.locator('#search-q').inputValue()).toBe('');
    await page.context().close();
  });

  test('Enter without a choice searches for what was typed', async () => {
    const page = await typed('kenh');
    await page.keyboard.press('Enter');
    await expect.poll(() => new URL(page.url()).search).toBe('?q=kenh');
    expect(await page.locator('#search-suggestions').isVisible()).toBe(false);
    await page.context().close();
  });
});

test('a document is suggested by its number and by words of its title', async () => {
  for (const text of ['31/kh', 'ke hoach nao vet']) {
    const page = await typed(text);
    await expect
      .poll(() => options(page))
      .toContain('Kế hoạch 31/KH-UBND nạo vét kênh Mẫu năm 2100');
    await page.context().close();
  }
});

test('how many there are is said when typing pauses', async () => {
  const page = await typed('nguyen');
  const said = page.locator('#search-suggested');
  await expect
    .poll(() => said.textContent(), { timeout: 10_000 })
    .toMatch(/^\d+ gợi ý, dùng phím mũi tên/);
  await page.context().close();
});

test('a touch takes a suggestion', async () => {
  const page = await typed('nguyen van', phone);
  await page.locator('#search-suggestions [role=option]').first().tap();
  await page.waitForURL('**/nguoi/nguyen-van-vi-du/');
  await page.context().close();
});

test.each(['light', 'dark'] as const)(
  'axe finds nothing with the list open, %s',
  async (scheme) => {
    const page = await typed('xa mau', { ...phone, colorScheme: scheme });
    await page.locator('#search-suggestions').waitFor();
    await page.keyboard.press('ArrowDown');
    expect(await axeViolations(page)).toEqual([]);
    await page.context().close();
  },
);

test('nothing is loaded before the first letter, and of the names one small file then', async () => {
  const browsing = await site.browser.newContext();
  const page = await browsing.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(site.url('/tim-kiem/'));
  await page.locator('#search-filters').waitFor();
  expect(asked.filter((path) => path.includes('/goi-y/'))).toEqual([]);
  await page.locator('#search-q').pressSequentially('nguyen');
  await page.locator('#search-suggestions').waitFor();
  expect(asked.filter((path) => path.includes('/goi-y/'))).toEqual([
    '/xa-mau/tim-kiem/goi-y/n.json',
  ]);
  await browsing.close();
});

test('readers who save data are sent nothing while they type', async () => {
  const browsing = await site.browser.newContext();
  await browsing.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  });
  const page = await browsing.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(site.url('/tim-kiem/'), { waitUntil: 'networkidle' });
  await page.locator('#search-q').pressSequentially('kênh');
  await page.waitForTimeout(500);
  expect(asked.filter((path) => /goi-y|pagefind/.test(path))).toEqual([]);
  expect(await page.locator('.search-saving').isVisible()).toBe(true);
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator('.search-status').textContent()).toMatch(/kết quả/);
  await browsing.close();
});

test('no page threw or wrote an error', () => {
  expect(site.errors).toEqual([]);
});
