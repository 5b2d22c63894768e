import { readFile } from 'node:fs/promises';
import path from 'node:path';
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

async function found(search: string): Promise<Page> {
  const page = await site.visit(`/tim-kiem/${search}`);
  await expect
    .poll(() => page.locator('.search-status').textContent(), { timeout: 10_000 })
    .toMatch(/kết quả|Không/);
  return page;
}

async function saved(page: Page, name: string): Promise<string> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name }).click();
  return readFile(await (await download).path(), 'utf8');
}

describe('the whole list', () => {
  test('is saved as CSV with every page of it', async () => {
    const page = await found('?q=đường');
    const total = Number(
      /^(\d+)/.exec((await page.locator('.search-status').textContent()) ?? '')?.[1],
    );
    const csv = await saved(page, 'Tải danh sách dạng CSV');
    expect(csv).toMatch(/^\uFEFFrank,url,kind,number,title,/);
    expect(csv.trim().split('\r\n')).toHaveLength(total + 1);
    expect(csv).toContain('/xa-mau/chi-dao/2099/chi-thi-02-ct-ubnd/');
    const said = page.locator('.search-actions [role=status]');
    await expect.poll(() => said.textContent()).toBe(`Đã gom ${total} kết quả để tải về.`);
    await page.context().close();
  });

  test('is saved as JSON with the filters in its address', async () => {
    const page = await found('?loai=hoi-nghi');
    const { search, items } = JSON.parse(await saved(page, 'Tải danh sách dạng JSON')) as {
      search: string;
      items: { kind: string }[];
    };
    expect(search).toMatch(/\/xa-mau\/tim-kiem\/\?loai=hoi-nghi$/);
    expect(items.map(({ kind }) => kind)).toEqual(['Hội nghị', 'Hội nghị', 'Hội nghị']);
    await page.context().close();
  });

  test('is followed by a feed where one filter or two are chosen', async () => {
    const page = await found('?co-quan=ubnd-xa-mau&linh-vuc=giao-thong');
    const link = page.getByRole('link', { name: 'Theo dõi danh sách này (Atom)' });
    const href = (await link.getAttribute('href')) ?? '';
    const feed = await page.request.get(new URL(href, page.url()).href);
    expect(feed.status()).toBe(200);
    expect(await feed.text()).toContain('<feed xmlns="http://www.w3.org/2005/Atom"');
    await page.context().close();
    const other = await found('?q=kênh&linh-vuc=giao-thong');
    await expect.poll(() => other.locator('[data-action=feed]').isVisible()).toBe(false);
    await other.context().close();
  });
});

describe('coming from a result', () => {
  test('the words are marked and stepped through, and leave the address', async () => {
    const page = await found('?q=nạo vét kênh');
    await page.locator('#results a[href*="ke-hoach-31"]').first().click();
    const bar = page.locator('#arrival');
    await bar.waitFor();
    expect(await bar.locator('.arrival-words').textContent()).toBe('Đã tìm: nạo vét kênh');
    await expect.poll(() => bar.locator('[role=status]').textContent()).toMatch(/^1 trên \d+$/);
    expect(new URL(page.url()).search).toBe('');
    expect(await page.evaluate(() => CSS.highlights.get('found-here')?.size)).toBe(1);
    await bar.getByRole('button').nth(1).press('Enter');
    await expect.poll(() => bar.locator('[role=status]').textContent()).toMatch(/^2 trên/);
    expect(await axeViolations(page)).toEqual([]);
    await page.reload();
    await bar.waitFor();
    await page.keyboard.press('Tab');
    await bar.getByRole('button').last().focus();
    await page.keyboard.press('Escape');
    expect(await bar.isVisible()).toBe(false);
    await page.reload();
    expect(await bar.isVisible()).toBe(false);
    await page.context().close();
  });

  test('without words nothing is loaded for it', async () => {
    const browsing = await site.browser.newContext();
    const page = await browsing.newPage();
    const scripts: string[] = [];
    page.on('request', (request) => scripts.push(request.url()));
    await page.goto(site.url('/van-ban/2099/ke-hoach-31-kh-ubnd/'), { waitUntil: 'networkidle' });
    expect(scripts.filter((url) => url.includes('arrival.client'))).toEqual([]);
    await browsing.close();
  });

  test('going back leads to the place in the list and the link that was followed', async () => {
    const page = await found('?q=đường');
    const link = page.locator('#results h3 a').nth(6);
    await link.scrollIntoViewIfNeeded();
    await page.waitForTimeout(300);
    const [href, scroll] = [await link.getAttribute('href'), await page.evaluate(() => scrollY)];
    expect(scroll).toBeGreaterThan(200);
    await link.click();
    await page.waitForURL((url) => !url.pathname.includes('tim-kiem'));
    await page.goBack();
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(scroll);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(href);
    await page.context().close();
  });
});

describe('a citation', () => {
  const address = 'https://vidu.example/xa-mau/van-ban/2099/nghi-quyet-07-2099-nq-hdnd/';
  const document =
    'Nghị quyết số 07/2099/NQ-HĐND ngày 18 tháng 7 năm 2099 của Hội đồng nhân dân xã Mẫu';

  async function reading(): Promise<Page> {
    const page = await site.visit('/van-ban/2099/nghi-quyet-07-2099-nq-hdnd/', {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await page.locator('.cite').first().waitFor({ state: 'attached' });
    return page;
  }
  const copied = (page: Page): Promise<string> =>
    page.evaluate(() => navigator.clipboard.readText());

  test('of a provision has its place, number, date, body and address', async () => {
    const page = await reading();
    await page.getByRole('button', { name: 'Chép trích dẫn khoản 1 Điều 1' }).press('Enter');
    await expect
      .poll(() => copied(page))
      .toMatch(`khoản 1 Điều 1 ${document}, ${address}#dieu-1-khoan-1 (truy cập ngày `);
    await page.context().close();
  });

  test('of selected words quotes them', async () => {
    const page = await reading();
    await page.evaluate(() => {
      const paragraph = window.document.querySelector('#dieu-1-khoan-1')?.firstChild;
      if (paragraph) getSelection()?.selectAllChildren(paragraph.parentElement ?? paragraph);
    });
    await page.getByRole('button', { name: 'Chép kèm trích dẫn' }).click();
    await expect.poll(() => copied(page)).toContain(`” (khoản 1 Điều 1 ${document}), ${address}`);
    expect(await page.locator('#citation').isVisible()).toBe(false);
    await page.context().close();
  });
});

test('the page of what the archive holds names gaps, and every empty answer leads to it', async () => {
  const page = await found('?q=xyzzyq');
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole('link', { name: 'Xem kho văn bản gồm những gì' }).click();
  await page.waitForURL('**/pham-vi/');
  await expect
    .poll(() => page.locator('main').innerText())
    .toMatch(/Thông báo …\/TB-UBND[\s\S]*chưa có trong kho: 1–8, 10–14/);
  await page.context().close();
});

test('the search can be added to the browser, and / leads into the field', async () => {
  const page = await site.visit('/pham-vi/');
  const href = await page.locator('link[rel=search]').getAttribute('href');
  const xml = await readFile(path.join(site.folder, (href ?? '').replace(site.base, '')), 'utf8');
  expect(xml).toContain('template="https://vidu.example/xa-mau/tim-kiem/?q={searchTerms}"');
  await page.locator('h1').click();
  await page.keyboard.press('/');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('masthead-q');
  await page.context().close();
});

test('the key / can be turned off', async () => {
  const page = await found('?q=kênh');
  await page.getByLabel('Phím / đưa con trỏ vào ô tìm kiếm').uncheck();
  await page.locator('h1').click();
  await page.keyboard.press('/');
  expect(await page.evaluate(() => document.activeElement?.id)).not.toBe('search-q');
  await page.context().close();
});

test('no page threw or wrote an error', () => {
  expect(site.errors).toEqual([]);
});
