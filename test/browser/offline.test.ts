import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import farewell from '#components/offline/farewell.js?raw';
import worker from '#components/offline/worker.js?raw';
import { makeContext } from '#site/make-context.ts';
import { workerScript } from '#site/offline-worker.ts';
import { serveSite, type SiteServer } from '#site/server.ts';
import { publisherSite } from '../site/context.ts';
import { openSite, type OpenSite } from './site.ts';

const visited = 'van-ban/2098/nghi-quyet-05-2098-nq-hdnd/';
/** Browsers look for a new worker a while after a page has loaded. */
const patience = { timeout: 15_000 };

let site: OpenSite;
let folder: string;
let server: SiteServer;
let reader: BrowserContext;
let page: Page;

beforeAll(async () => {
  site = await openSite({
    content: 'test/fixtures/publisher',
    variables: { CONGBO_NOW: '2099-09-15T05:00:00Z' },
  });
});
afterAll(() => site.close());

// Each test has a site of its own that it may change, and a reader who has not been there.
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'congbo-offline-'));
  await cp(site.folder, folder, { recursive: true });
  server = await serveSite({ folder, base: site.base });
  reader = await site.browser.newContext();
  page = await reader.newPage();
  await page.goto(server.address + visited);
  await expect.poll(() => copies('pages'), patience).toContain(server.address + visited);
});
afterEach(async () => {
  await reader.close();
  await server.close();
  await rm(folder, { recursive: true });
});

/** The addresses of which the browser keeps a copy. */
function copies(kind: 'pages' | 'files'): Promise<string[]> {
  return page.evaluate(async (wanted) => {
    const names = (await caches.keys()).filter((name) => name.includes(` ${wanted} `));
    const kept = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return kept.flat().map(({ url }) => url);
  }, kind);
}

function workers(): Promise<number> {
  return page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
}

test('a page that was visited opens without a network, with its styles, and any other says why not', async () => {
  await server.close();
  await page.goto(`${server.address}${visited}?q=a#dieu-5`);
  expect(await page.locator('h1').innerText()).toMatch(/Nghị quyết/);
  expect(await page.evaluate(() => getComputedStyle(document.body).display)).toBe('flex');
  await page.goto(`${server.address}hoi-nghi/`);
  expect(await page.locator('h1').innerText()).toBe('Đang mất kết nối mạng');
  server = await serveSite({ folder, base: site.base });
});

test('a page comes from the network where there is one, and its copy is the newest', async () => {
  const file = path.join(folder, visited, 'index.html');
  const html = await readFile(file, 'utf8');
  await writeFile(file, html.replace(/<title>[^<]*/, '<title>Mới'));
  await page.goto(server.address + visited);
  expect(await page.title()).toBe('Mới');
  await server.close();
  await page.reload();
  expect(await page.title()).toBe('Mới');
  server = await serveSite({ folder, base: site.base });
});

test('neither the search index nor the files offered with documents are kept', async () => {
  await page.goto(`${server.address}tim-kiem/?q=duong`);
  await page.locator('#results li').first().waitFor();
  const kept = [...(await copies('pages')), ...(await copies('files'))];
  expect(kept.filter((url) => /pagefind|chi-muc|\/tep\//.test(url))).toEqual([]);
});

test('a new worker takes over and removes the copies of the old one, and nobody else’s', async () => {
  await page.evaluate(() => caches.open('somebody else'));
  const file = path.join(folder, 'ban-luu.js');
  const script = await readFile(file, 'utf8');
  await writeFile(file, script.replace(/"version":"[^"]+"/, '"version":"new"'));
  await page.reload();
  await expect
    .poll(() => page.evaluate(async () => (await caches.keys()).sort()), patience)
    .toEqual(['congbo /xa-mau/ files new', 'congbo /xa-mau/ pages new', 'somebody else']);
});

test('switched off by the publisher, it removes itself and every copy', async () => {
  const context = await publisherSite();
  const { archive } = context;
  const off = makeContext(
    {
      ...archive,
      settings: { ...archive.settings, features: { ...archive.settings.features, offline: false } },
    },
    { now: new Date('2099-09-15T05:00:00Z'), contentFolder: context.contentFolder },
  );
  await writeFile(path.join(folder, 'ban-luu.js'), workerScript(off, { worker, farewell }));
  const file = path.join(folder, visited, 'index.html');
  await writeFile(
    file,
    (await readFile(file, 'utf8')).replace(/<meta name="offline-copy"[^>]*>/, ''),
  );
  await page.reload();
  await expect.poll(workers, patience).toBe(0);
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
});

test('the worker is small', async () => {
  const script = await readFile(path.join(site.folder, 'ban-luu.js'));
  expect(gzipSync(script).length).toBeLessThan(3000);
});
