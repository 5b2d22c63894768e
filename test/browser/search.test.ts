import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeViolations } from './axe.ts';
import { openSite, type OpenSite } from './site.ts';

let shipped: OpenSite;
let publisher: OpenSite;

beforeAll(async () => {
  shipped = await openSite({ variables: { CONGBO_NOW: '2026-11-23T05:00:00Z' } });
  publisher = await openSite({
    content: 'test/fixtures/publisher',
    variables: { CONGBO_NOW: '2099-09-15T05:00:00Z' },
  });
});
afterAll(async () => {
  await shipped.close();
  await publisher.close();
});

/** Waits until the page has said how many results there are. */
async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    /\d|Không/.test(document.querySelector('[role=status]')?.textContent ?? ''),
  );
}

async function search(site: OpenSite, parameters: Record<string, string>): Promise<Page> {
  const page = await site.visit(`/tim-kiem/?${new URLSearchParams(parameters).toString()}`);
  await settled(page);
  return page;
}

/** The addresses of the results in their order, from the root of the site, without the words looked for. */
async function addresses(page: Page): Promise<string[]> {
  return page
    .locator('#results > li')
    .evaluateAll((items) =>
      items.map((item) => item.querySelector('a[href]')?.getAttribute('href') ?? ''),
    )
    .then((found) => found.map((address) => address.replace(/\?tim=[^#]*/, '')));
}

/** The addresses on all pages of an answer, without anchors. */
async function allAddresses(parameters: Record<string, string>): Promise<string[]> {
  const all: string[] = [];
  for (let number = 1; ; number += 1) {
    const page = await search(publisher, { ...parameters, trang: String(number) });
    const found = await addresses(page);
    await page.context().close();
    all.push(...found.map((address) => address.replace(/#.*/, '')));
    if (found.length < pageLength) return all;
  }
}

/** How many results the search page shows at a time. */
const pageLength = 10;

const directive = '/chi-dao/2023/phat-bieu-nguyen-thi-le-hoi-nghi-19-quan-uy-quan-3/';

describe('first answers', () => {
  test.each([
    ['giai ngan von dau tu cong', directive],
    ['giải ngân vốn đầu tư công', directive],
    ['sap xep khu pho', directive],
    ['98/2023/QH15', '/vien-dan/98-2023-qh15/'],
    ['98-2023-qh15', '/vien-dan/98-2023-qh15/'],
    ['nguyen thi le', '/nguoi/nguyen-thi-le/'],
    ['hoi nghi lan thu 19', '/hoi-nghi/2023/hoi-nghi-19-quan-uy-quan-3/'],
  ])('%s', async (q, address) => {
    const page = await search(shipped, { q });
    const [first = ''] = await addresses(page);
    expect(first.split('#')[0]).toBe(address);
    await page.context().close();
  });

  test('đ is found by d, and a number by its letters without marks', async () => {
    for (const [q, address] of [
      ['duong Khong Ten', '/xa-mau/chi-dao/2099/chi-thi-02-ct-ubnd/'],
      ['31/KH-UBND', '/xa-mau/van-ban/2099/ke-hoach-31-kh-ubnd/'],
      ['12/2097/QD-UBND', '/xa-mau/van-ban/2097/quyet-dinh-12-2097-qd-ubnd/'],
    ] as const) {
      const page = await search(publisher, { q });
      expect((await addresses(page))[0]?.split('#')[0]).toBe(address);
      await page.context().close();
    }
  });

  test('what is held back is not found', async () => {
    const page = await search(publisher, { q: '40/QĐ-UBND' });
    const found = await addresses(page);
    expect(found.filter((address) => address.includes('quyet-dinh-40'))).toEqual([]);
    await page.context().close();
  });
});

describe('the search page', () => {
  test('keeps its state in the address, so that it can be shared and gone back to', async () => {
    const page = await search(publisher, { q: 'đường', loai: 'Nghị quyết' });
    const shared = await addresses(page);
    expect(shared.length).toBeGreaterThan(0);
    expect(shared.every((address) => address.includes('/van-ban/'))).toBe(true);
    const field = page.getByRole('searchbox').or(page.getByRole('combobox')).first();
    expect(await field.inputValue()).toBe('đường');
    await field.fill('kênh');
    await page.waitForFunction(() => new URLSearchParams(location.search).get('q') === 'kênh');
    await settled(page);
    await page.goBack();
    await page.waitForFunction(() => new URLSearchParams(location.search).get('q') === 'đường');
    await expect.poll(() => addresses(page)).toEqual(shared);
    await page.context().close();
  });

  test('orders by date both ways without losing anything', async () => {
    const lists = await Promise.all(
      ['lien-quan', 'moi', 'cu'].map((order) => allAddresses({ q: 'đường', 'sap-xep': order })),
    );
    const [relevant, newest, oldest] = lists.map((list) => list.toSorted());
    expect(newest).toEqual(relevant);
    expect(oldest).toEqual(relevant);
  });

  test('filters by year', async () => {
    const page = await search(publisher, { q: 'đường', nam: '2098' });
    expect((await addresses(page)).map((address) => address.split('#')[0]).toSorted()).toEqual([
      '/xa-mau/hoi-nghi/2098/ky-hop-1-hdnd-xa-mau/',
      '/xa-mau/van-ban/2098/nghi-quyet-05-2098-nq-hdnd/',
    ]);
    await page.context().close();
  });

  test('lists everything when only a filter is set', async () => {
    const page = await search(publisher, { loai: 'Hội nghị' });
    expect(await addresses(page)).toHaveLength(3);
    await page.context().close();
  });

  test('says so when nothing is found, and leads on', async () => {
    const page = await search(publisher, { q: 'xyzzyq' });
    expect(await addresses(page)).toEqual([]);
    expect(await page.locator('main').getByRole('link').count()).toBeGreaterThan(3);
    await page.context().close();
  });

  test('works from the field of any page by keyboard alone', async () => {
    const page = await shipped.visit('/nguoi/');
    const field = page.getByRole('searchbox').first();
    await field.focus();
    await page.keyboard.type('khu pho');
    await page.keyboard.press('Enter');
    await page.waitForURL(/tim-kiem/);
    await settled(page);
    expect((await addresses(page)).length).toBeGreaterThan(0);
    await page.context().close();
  });

  test('has no axe violation with results shown, in both schemes', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await publisher.visit('/tim-kiem/?q=đường', { colorScheme });
      await settled(page);
      expect(await axeViolations(page)).toEqual([]);
      await page.context().close();
    }
  });
});

test('no page threw or wrote an error', () => {
  expect([...shipped.errors, ...publisher.errors]).toEqual([]);
});
