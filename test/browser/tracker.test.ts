import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSite, type OpenSite } from './site.ts';

let site: OpenSite;

beforeAll(async () => {
  site = await openSite({
    content: 'test/fixtures/publisher',
    variables: { CONGBO_NOW: '2099-09-15T05:00:00Z' },
  });
});
afterAll(() => site.close());

const noScript = { javaScriptEnabled: false } as const;

describe('what was asked', () => {
  test('is reached from the first page without a script: the list, a filter, a task, its directive', async () => {
    const page = await site.visit('/', noScript);
    await page.getByRole('link', { name: 'Xem mọi việc chưa xong' }).click();
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Theo dõi việc đã giao');
    await page.getByRole('link', { name: 'Quá hạn', exact: true }).click();
    expect(await page.locator('.task').count()).toBe(2);
    await page.getByRole('link', { name: 'Sửa xong đường bờ kênh Mẫu.' }).click();
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(
      'Sửa xong đường bờ kênh Mẫu',
    );
    await page.getByRole('link', { name: 'Xem trong toàn bộ chỉ đạo' }).click();
    expect(page.url()).toBe(site.url('/chi-dao/2099/chi-thi-02-ct-ubnd/#nhiem-vu-duong-bo-kenh'));
    await page.context().close();
  });

  test('tells a state by a word beside its shape', async () => {
    const page = await site.visit('/theo-doi/', noScript);
    const badges = await page
      .locator('.task .badge')
      .evaluateAll((all) =>
        all.map((badge) => [badge.querySelectorAll('svg').length, badge.textContent.trim()]),
      );
    expect(badges.slice(0, 3)).toEqual([
      [1, 'Đang thực hiện'],
      [1, 'Quá hạn'],
      [1, 'Chưa thực hiện'],
    ]);
    await page.context().close();
  });

  test('can be followed from task to task by keyboard', async () => {
    const page = await site.visit('/theo-doi/2099/chi-thi-02-ct-ubnd/duong-bo-kenh/');
    const next = page.getByRole('navigation', { name: 'Việc liền kề trong cùng chỉ đạo' });
    await next.getByRole('link', { name: 'Nạo vét đoạn cuối kênh Mẫu' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(site.url('/theo-doi/2099/chi-thi-02-ct-ubnd/nao-vet-doan-cuoi/'));
    const evidence = page.locator('.task-history a');
    expect(await evidence.first().getAttribute('href')).toBe(
      '/xa-mau/van-ban/2099/ke-hoach-31-kh-ubnd/',
    );
    await page.context().close();
  });
});

describe('the indicators', () => {
  test('say in a table what the drawing shows, which readers of the table never meet', async () => {
    const page = await site.visit('/chi-tieu/', noScript);
    const budget = page.getByRole('region', { name: 'Thu ngân sách' });
    expect(await budget.getByRole('rowheader').allInnerTexts()).toEqual(['2099', '2098', '2097']);
    expect(await budget.locator('.chart > svg').getAttribute('aria-hidden')).toBe('true');
    expect(await budget.locator('.chart > svg rect').count()).toBe(3);
    expect(await page.locator('svg [style]').count()).toBe(0);
    await page.context().close();
  });

  test('are reached from a conference, at the row of the indicator', async () => {
    const page = await site.visit('/hoi-nghi/2099/tong-ket-thu/', noScript);
    await page.getByRole('link', { name: 'So 3 năm của chỉ tiêu Thu ngân sách' }).first().click();
    expect(new URL(page.url()).hash).toBe('#chi-tieu-ubnd-xa-mau-thu-ngan-sach-trieu-dong');
    expect(await page.locator(':target').innerText()).toBe('Thu ngân sách');
    await page.context().close();
  });
});

describe('a page that is passed on', () => {
  test.each([
    [
      '/van-ban/2099/nghi-quyet-07-2099-nq-hdnd/',
      '/anh/van-ban/2099/nghi-quyet-07-2099-nq-hdnd.png',
    ],
    ['/theo-doi/', '/anh/trang.png'],
  ])('%s has a picture of the size that it says', async (path, picture) => {
    const page = await site.visit(path, noScript);
    const content = (property: string) =>
      page.locator(`meta[property="${property}"]`).getAttribute('content');
    expect(await content('og:image')).toBe(`${site.origin}${site.base}${picture.slice(1)}`);
    expect(await content('og:image:width')).toBe('1200');
    expect(await content('og:image:height')).toBe('630');
    expect(await content('og:image:alt')).toContain('Ủy ban nhân dân xã Mẫu');
    expect(await page.locator('meta[name="twitter:card"]').getAttribute('content')).toBe(
      'summary_large_image',
    );
    const response = await page.request.get(site.url(picture));
    expect(response.status()).toBe(200);
    expect((await response.body()).subarray(1, 4).toString()).toBe('PNG');
    await page.context().close();
  });
});

test('an attached file tells its checksum', async () => {
  const page = await site.visit('/van-ban/2099/nghi-quyet-07-2099-nq-hdnd/', noScript);
  await page.locator('.checksum summary').first().click();
  expect(await page.locator('.checksum code').first().innerText()).toMatch(/^[0-9a-f]{64}$/);
  await page.context().close();
});

test('a reader on a phone learns on the first screen what the site is and who publishes it', async () => {
  const page = await site.visit('/', { viewport: { width: 360, height: 640 } });
  for (const text of ['Công báo xã Mẫu', 'Ủy ban nhân dân xã Mẫu']) {
    const box = await page.locator('header').getByText(text, { exact: true }).boundingBox();
    expect((box?.y ?? Infinity) + (box?.height ?? 0), text).toBeLessThan(640);
  }
  await page.context().close();
});
