import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { PreviewServer, type OpenPage } from './preview-server.ts';

const fixture = fileURLToPath(new URL('../fixtures/publisher', import.meta.url));
const name = 'resolutions/2099/ke-hoach-31-kh-ubnd.md';
const address = '/xa-mau/van-ban/2099/ke-hoach-31-kh-ubnd/';

let folder: string;
let server: PreviewServer;
let good: string;

/** Puts another summary into the file, under a key that may be misspelt. */
async function save(key: string, summary: string): Promise<void> {
  const text = good.replace(/^summary: .*$/m, `${key}: ${summary}`);
  await writeFile(path.join(folder, name), text);
}

/** Waits for a reload after which the page has a text; one change may cause several. */
async function showing(page: OpenPage, text: string): Promise<void> {
  do await page.next('full-reload');
  while (!(await server.page(address)).html.includes(text));
}

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'congbo-preview-'));
  await cp(fixture, folder, { recursive: true });
  good = await readFile(path.join(folder, name), 'utf8');
  await save('sumary', 'Sai từ đầu.');
  server = await PreviewServer.start(folder, '2099-09-15');
});

afterAll(async () => {
  await server.stop();
  await rm(folder, { recursive: true, force: true });
});

test('starts with mistakes, shows them over every page, and goes on as they are mended and made', async () => {
  const line = good.split('\n').findIndex((text) => text.startsWith('summary: ')) + 1;
  const page = await server.open();
  const { err } = await page.next('error');
  expect(err?.message).toBe(`${name}:${line}:1\nKhông có trường nào tên &quot;sumary&quot;.`);
  expect(err?.loc).toEqual({ file: path.join(folder, name), line, column: 1 });
  expect(err?.stack).toContain(`${name}:${line}:1`);
  expect(err?.stack).toContain('unknown-key');
  expect((await server.page('/xa-mau/')).status).toBe(200);

  await save('summary', 'Sửa lần thứ nhất.');
  await showing(page, 'Sửa lần thứ nhất.');

  page.forget();
  await save('sumary', 'Sai giữa chừng.');
  expect((await page.next('error')).err?.message).toContain('sumary');
  const kept = await server.page(address);
  expect(kept.status).toBe(200);
  expect(kept.html.includes('Sửa lần thứ nhất.')).toBe(true);
  const other = await server.open();
  expect((await other.next('error')).err?.loc.line).toBe(line);
  other.close();

  page.forget();
  await save('summary', 'Sửa lần thứ hai.');
  await showing(page, 'Sửa lần thứ hai.');
  page.close();
});

test('shows drafts and embargoed entries with their mark', async () => {
  const draft = await server.page('/xa-mau/van-ban/2099/du-thao-nghi-quyet-08-2099/');
  expect(draft.html).toContain('Chỉ thấy khi xem trước; không có trong trang đã dựng.');
  const embargoed = await server.page('/xa-mau/van-ban/2099/quyet-dinh-40-qd-ubnd/');
  expect(embargoed.html).toContain('Chỉ thấy khi xem trước; đăng từ');
});

test('stops when it is told to', async () => {
  expect(await server.stop()).toBe(0);
});
