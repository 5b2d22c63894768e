import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { describeEveryPage } from './every-page.ts';
import { siteProblems } from './links.ts';
import { handbookPages, shippedPages } from './page-kinds.ts';
import { openSite, type OpenSite } from './site.ts';

let site: OpenSite;

beforeAll(async () => {
  site = await openSite({ variables: { CONGBO_NOW: '2026-11-23T05:00:00Z' } });
});
afterAll(() => site.close());

describeEveryPage(() => site, [...shippedPages, ...handbookPages]);

test('every address and anchor within the site leads somewhere', async () => {
  expect(await siteProblems(site.folder, site)).toEqual([]);
});

describe('the site of Quận 3', () => {
  test('says on every page that it is nobody’s official site', async () => {
    for (const path of shippedPages) {
      const page = await site.visit(path);
      await expect
        .poll(() => page.locator('body').innerText())
        .toContain('Bản trình diễn, không phải trang chính thức của cơ quan nào');
      await page.context().close();
    }
  });

  test('answers on the first screen of a phone what it is, who, when, and whether it is still so', async () => {
    const viewport = { width: 360, height: 740 };
    const page = await site.visit('/vien-dan/98-2023-qh15/', { viewport });
    for (const text of ['98/2023/QH15', 'Chưa rõ hiệu lực']) {
      const box = await page.getByText(text).first().boundingBox();
      expect((box?.y ?? Infinity) + (box?.height ?? 0)).toBeLessThan(viewport.height);
    }
    await page.context().close();
  });

  test('shows fifteen tasks, each of unknown state, with the passage they come from', async () => {
    const page = await site.visit(shippedPages[4]);
    const rows = page.locator('[id^="nhiem-vu-"]');
    expect(await rows.count()).toBe(15);
    for (const row of await rows.all()) {
      expect(await row.innerText()).toMatch(/Chưa rõ[\s\S]*|[\s\S]*Chưa rõ/);
      expect(await row.innerText()).toContain('của bản tin');
    }
    await page.context().close();
  });

  test('leads from the ended district to the three wards that succeed it', async () => {
    const page = await site.visit('/dia-ban/quan-3/');
    const main = page.locator('main');
    expect(await main.innerText()).toContain('nay không còn');
    for (const ward of ['Phường Bàn Cờ', 'Phường Xuân Hòa', 'Phường Nhiêu Lộc']) {
      expect(await main.getByRole('link', { name: ward }).count()).toBeGreaterThan(0);
    }
    await page.context().close();
  });
});

describe('without JavaScript', () => {
  test('every document is reached through the lists', async () => {
    const page = await site.visit('/', { javaScriptEnabled: false });
    await page.getByRole('navigation').first().getByRole('link', { name: 'Chỉ đạo' }).click();
    await page
      .getByRole('link', { name: /^Phát biểu chỉ đạo của Nguyễn Thị Lệ/ })
      .first()
      .click();
    expect(await page.locator('h1').innerText()).toContain('Nguyễn Thị Lệ');
    await page.getByRole('link', { name: '98/2023/QH15', exact: true }).first().click();
    expect(page.url()).toBe(site.url('/vien-dan/98-2023-qh15/'));
    await page.context().close();
  });

  test('the search page says what to do instead, and leads to the lists', async () => {
    const page = await site.visit('/tim-kiem/?q=giai+ngan', { javaScriptEnabled: false });
    expect(await page.locator('noscript, [data-noscript]').count()).toBeGreaterThan(0);
    expect(
      await page.locator('main').getByRole('link', { name: 'Hội nghị' }).count(),
    ).toBeGreaterThan(0);
    await page.context().close();
  });
});

test('letters stand where the typeface puts them, not on whole pixels', async () => {
  const page = await site.visit(shippedPages[2]);
  const widths = await page.getByRole('heading', { name: 'Mục đích' }).evaluate((heading) => {
    const range = document.createRange();
    const widthAt = (size: number) => {
      heading.style.cssText = `white-space: nowrap; font-size: ${size}px`;
      heading.textContent = 'Mục đích';
      range.selectNodeContents(heading);
      return range.getBoundingClientRect().width / size;
    };
    return { small: widthAt(20), large: widthAt(200) };
  });
  expect(widths.small).toBeCloseTo(widths.large, 2);
  await page.context().close();
});

test('the skip link is the first stop of the keyboard and leads to the content', async () => {
  const page = await site.visit('/');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Đến nội dung chính');
  await page.keyboard.press('Enter');
  expect(new URL(page.url()).hash).toBe('#noi-dung');
  await page.context().close();
});

test('an address that leads nowhere gets a page with ways on', async () => {
  const page = await site.browser.newPage();
  const response = await page.goto(site.url('/khong-co-trang-nay/'));
  expect(response?.status()).toBe(404);
  expect(await page.locator('h1').innerText()).toBe('Không tìm thấy trang này');
  await page.close();
});

test('no page threw or wrote an error', () => {
  expect(site.errors).toEqual([]);
});
