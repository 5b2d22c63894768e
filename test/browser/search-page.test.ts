import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeViolations } from './axe.ts';
import { openSite, type OpenSite } from './site.ts';

let site: OpenSite;
let page: Page;

beforeAll(async () => {
  site = await openSite({
    content: 'test/fixtures/publisher',
    variables: { CONGBO_NOW: '2099-09-15T05:00:00Z' },
  });
});
afterAll(() => site.close());

async function open(search: string): Promise<void> {
  page = await site.visit(`/tim-kiem/${search}`);
  await page.locator('#search-filters').waitFor();
}

async function status(expected: RegExp | string): Promise<void> {
  await expect
    .poll(() => page.getByRole('status').first().textContent(), { timeout: 10_000 })
    .toMatch(expected);
}

const parameters = (): string => decodeURIComponent(new URL(page.url()).search);
const titles = (): Promise<string[]> => page.locator('#results h3').allTextContents();
const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.id ?? '');

describe('typing', () => {
  test('searches at once, and is one step back', async () => {
    await open('?q=kênh');
    await status(/kết quả/);
    const before = await titles();
    await page.locator('#search-q').fill('');
    await page.locator('#search-q').pressSequentially('duong', { delay: 220 });
    await expect.poll(parameters).toBe('?q=duong');
    await page.goBack();
    await expect.poll(parameters).toBe('?q=kênh');
    await expect.poll(titles).toEqual(before);
    expect(await page.locator('#search-q').inputValue()).toBe('kênh');
    await page.goForward();
    await expect.poll(parameters).toBe('?q=duong');
    await status(/^[1-9]\d* kết quả/);
    expect(await page.locator('#search-q').inputValue()).toBe('duong');
    await expect.poll(titles).not.toEqual(before);
    await page.context().close();
  });

  test('is cleared by Escape', async () => {
    await open('?q=đường');
    await status(/kết quả/);
    await page.locator('#search-q').press('Escape');
    await expect.poll(parameters).toBe('');
    await expect.poll(titles).toEqual([]);
    await page.context().close();
  });

  test('shows the answer to what was typed last, however slow the first is', async () => {
    await open('?q=kênh');
    await status(/kết quả/);
    const expected = await titles();
    await page.context().close();
    await open('');
    let isFirst = true;
    await page.context().route('**/*.words', async (route) => {
      const wait = isFirst ? 1500 : 0;
      isFirst = false;
      await new Promise((resolve) => setTimeout(resolve, wait));
      await route.continue();
    });
    await page.locator('#search-q').fill('đường');
    await page.waitForTimeout(400);
    await page.locator('#search-q').fill('kênh');
    await expect.poll(titles, { timeout: 10_000 }).toEqual(expected);
    await page.waitForTimeout(1500);
    expect(await titles()).toEqual(expected);
    await page.context().close();
  });
});

describe('choosing', () => {
  test('a filter changes list and address, keeps the focus, and can be gone back on', async () => {
    await open('?q=đường');
    await status(/kết quả/);
    const before = await titles();
    const box = page.locator('#loc-loai-hoi-nghi');
    const count = await box.locator('xpath=following-sibling::*[2]').textContent();
    await box.focus();
    await page.keyboard.press('Space');
    await expect.poll(parameters).toBe('?q=đường&loai=hoi-nghi');
    await status(`${count ?? ''} kết quả`);
    expect(await focused()).toBe('loc-loai-hoi-nghi');
    await page.getByRole('button', { name: 'Bỏ mọi bộ lọc' }).click();
    await expect.poll(parameters).toBe('?q=đường');
    await expect.poll(titles).toEqual(before);
    await page.goBack();
    await expect.poll(parameters).toBe('?q=đường&loai=hoi-nghi');
    await expect.poll(() => page.locator('#loc-loai-hoi-nghi').isChecked()).toBe(true);
    await page.context().close();
  });

  test('the order and the time', async () => {
    await open('?q=đường');
    await status(/kết quả/);
    await page.locator('#search-order').selectOption('cu');
    await expect.poll(parameters).toBe('?q=đường&sap-xep=cu');
    await page.locator('#search-from').fill('2098-12-10');
    await expect.poll(parameters).toBe('?q=đường&tu=2098-12-10&sap-xep=cu');
    await page.locator('#search-to').fill('2098-12-31');
    await expect.poll(parameters).toBe('?q=đường&tu=2098-12-10&den=2098-12-31&sap-xep=cu');
    await status('2 kết quả');
    await page.context().close();
  });

  test('a month in the address stays a month while something else is chosen', async () => {
    await open('?q=đường&tu=2098-12');
    await status(/kết quả/);
    expect(await page.locator('#search-from').inputValue()).toBe('2098-12-01');
    await page.locator('#search-order').selectOption('moi');
    await expect.poll(parameters).toBe('?q=đường&tu=2098-12&sap-xep=moi');
    await page.context().close();
  });

  test('a page of the list, by links that say where they lead', async () => {
    await open('?q=đường');
    await status(/kết quả/);
    const first = await titles();
    const pages = page.getByRole('navigation', { name: 'Các trang kết quả' });
    expect(await pages.locator('[aria-current]').textContent()).toBe('1');
    const next = pages.getByRole('link', { name: 'Trang sau' });
    expect(await next.getAttribute('href')).toMatch(/^\/xa-mau\/tim-kiem\/\?q=.*&trang=2$/);
    await next.click();
    await expect.poll(parameters).toBe('?q=đường&trang=2');
    await expect.poll(focused).toBe('results');
    expect(await titles()).not.toEqual(first);
    await page.goBack();
    await expect.poll(titles).toEqual(first);
    await page.context().close();
  });
});

describe('a result', () => {
  test('leads to its page, and to the provision that was found', async () => {
    await open('?q=nạo vét');
    await status(/kết quả/);
    const links = await page
      .locator('#results a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    const deep = links.filter((href) => href.includes('#'));
    expect(deep.length).toBeGreaterThan(0);
    for (const href of deep.slice(0, 5)) {
      await page.goto(new URL(href, page.url()).href);
      expect(await page.locator(`[id="${href.split('#')[1] ?? ''}"]`).count()).toBe(1);
    }
    await page.context().close();
  });

  test('marks the words that were looked for', async () => {
    await open('?q=duong');
    await status(/kết quả/);
    const marked = await page.locator('#results mark').allTextContents();
    expect(marked.length).toBeGreaterThan(0);
    expect(marked.every((text) => /đường/i.test(text))).toBe(true);
    await page.context().close();
  });
});

test('an index that cannot be loaded is said to be so, and tried again', async () => {
  const browsing = await site.browser.newContext();
  page = await browsing.newPage();
  await browsing.route('**/pagefind/**', (route) => route.abort());
  await page.goto(site.url('/tim-kiem/?q=đường'));
  await status(/Không tải được/);
  await browsing.unroute('**/pagefind/**');
  await page.locator('#search-q').fill('kênh');
  await status(/kết quả/);
  await browsing.close();
});

test('a slow search says that it is at it, with a bar, and then what it found', async () => {
  const browsing = await site.browser.newContext();
  page = await browsing.newPage();
  await browsing.route('**/*.words', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await route.continue();
  });
  await page.goto(site.url('/tim-kiem/?q=đường'));
  await status('Đang tìm…');
  expect(await page.getByRole('progressbar').isVisible()).toBe(true);
  expect(await page.locator('#results').getAttribute('aria-busy')).toBe('true');
  await status(/^\d+ kết quả/);
  expect(await page.getByRole('progressbar').isVisible()).toBe(false);
  expect(await page.locator('#results').getAttribute('aria-busy')).toBe('false');
  await browsing.unrouteAll({ behavior: 'ignoreErrors' });
  await browsing.close();
});

test('offline the page says so, can be told to try again, and does when the network is back', async () => {
  const browsing = await site.browser.newContext();
  page = await browsing.newPage();
  await page.goto(site.url('/tim-kiem/'));
  await page.locator('#search-filters').waitFor();
  await browsing.setOffline(true);
  await page.locator('#search-q').fill('kênh');
  await status(/ngoại tuyến/);
  expect(await page.getByRole('button', { name: 'Thử lại' }).isVisible()).toBe(true);
  await browsing.setOffline(false);
  await status(/kết quả/);
  expect(await page.getByRole('button', { name: 'Thử lại' }).isVisible()).toBe(false);
  await browsing.close();
});

test('a date that may lie outside the time chosen is found and marked', async () => {
  await open('?tu=2099-07-10&den=2099-07-12');
  await status(/kết quả/);
  const marked = page.locator('#results li', { hasText: 'có thể nằm ngoài khoảng đã chọn' });
  expect(await marked.locator('[data-part=date]').allTextContents()).toEqual(
    expect.arrayContaining(['tháng 7 năm 2099']),
  );
  await page.context().close();
});

test('where filters leave nothing, one link searches without them', async () => {
  await open('?q=kênh&loai=hoi-nghi&nam=2097');
  await status(/bộ lọc/);
  await page.getByRole('link', { name: 'Bỏ mọi bộ lọc và tìm trong toàn bộ kho' }).click();
  await expect.poll(parameters).toBe('?q=kênh');
  await status(/^[1-9]\d* kết quả/);
  await page.context().close();
});

test('a relaxed answer is said to be one, offers what to try, and has no axe violation', async () => {
  await open('?q=sửa đường cao tốc qua chợ');
  await status(/^Không có văn bản chứa đủ các từ; gần nhất là [1-9]\d* kết quả sau/);
  expect(await page.getByRole('heading', { name: 'Có thể thử' }).isVisible()).toBe(true);
  expect(await axeViolations(page)).toEqual([]);
  await page.context().close();
});

test('before any search the page tells how to search', async () => {
  await open('');
  const help = page.getByRole('heading', { name: 'Cách tìm' });
  expect(await help.isVisible()).toBe(true);
  await page.locator('#search-q').fill('kênh');
  await status(/kết quả/);
  expect(await help.isVisible()).toBe(false);
  await page.context().close();
});

test('directives with tasks that are overdue can be asked for', async () => {
  await open('?nhiem-vu=qua-han');
  await status(/^[1-9]\d* kết quả/);
  expect(await page.locator('#loc-nhiem-vu-qua-han').isChecked()).toBe(true);
  await page.context().close();
});

test('without scripts the page explains and leads to the lists', async () => {
  page = await site.visit('/tim-kiem/?q=đường', { javaScriptEnabled: false });
  await expect.poll(() => page.locator('noscript').innerText()).toMatch(/JavaScript/);
  expect(await page.locator('#search-filters').isVisible()).toBe(false);
  expect(await page.locator('main').getByRole('link').count()).toBeGreaterThan(3);
  await page.context().close();
});

test('a strict content security policy is enough', async () => {
  const browsing = await site.browser.newContext();
  page = await browsing.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  const policy = "default-src 'self'; object-src 'none'; base-uri 'none'";
  await browsing.route('**/*', async (route) => {
    const response = await route.fetch();
    await route.fulfill({
      response,
      headers: { ...response.headers(), 'content-security-policy': policy },
    });
  });
  await page.goto(site.url('/tim-kiem/?q=đường'));
  await status(/kết quả/);
  expect(complaints).toEqual([]);
  await browsing.unrouteAll({ behavior: 'ignoreErrors' });
  await browsing.close();
});

test('no page threw or wrote an error', () => {
  expect(site.errors).toEqual([]);
});

test('before any search every link leads somewhere, as machines that follow links expect', async () => {
  await open('');
  expect(await page.locator('a:not([href])').count()).toBe(0);
});
