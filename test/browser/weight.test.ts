import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { budgets, overweight } from '#site/weight/budgets.ts';
import { weighSite } from '#site/weight/weigh-site.ts';
import { openSite, type OpenSite } from './site.ts';

const publishers = [
  { name: 'the shipped content', variables: { CONGBO_NOW: '2026-11-23T05:00:00Z' } },
  {
    name: 'another publisher',
    content: 'test/fixtures/publisher',
    variables: { CONGBO_NOW: '2099-09-15T05:00:00Z' },
  },
];

/** Bytes of what opening an address and waiting for its answer fetches, compressed as a host would. */
async function fetchedBytes(site: OpenSite, pathname: string): Promise<Map<string, number>> {
  const page = await site.browser.newPage();
  const urls = new Set<string>();
  // The search runs in a worker, whose requests belong to the context.
  page.context().on('request', (request) => urls.add(request.url()));
  await page.goto(site.url(pathname));
  await page.locator('#results li').first().waitFor();
  await page.waitForLoadState('networkidle');
  await page.context().close();
  const weights = new Map<string, number>();
  for (const url of urls) {
    const file = decodeURI(new URL(url).pathname.slice(site.base.length));
    if (/\.(woff2|svg|png|jpe?g|webp|avif|ico)$/.test(file)) continue;
    const name = file === '' || file.endsWith('/') ? `${file}index.html` : file;
    const bytes = await readFile(path.join(site.folder, name));
    const isText = /\.(html|css|js|json)$/.test(name);
    weights.set(name, isText ? gzipSync(bytes).length : bytes.length);
  }
  return weights;
}

describe.each(publishers)('$name', (options) => {
  let site: OpenSite;
  beforeAll(async () => {
    site = await openSite(options);
  });
  afterAll(() => site.close());

  test('no page is heavier than it may be, or loads anything from another host', async () => {
    const pages = await weighSite(site.folder, site.base);
    expect(pages.length).toBeGreaterThan(0);
    expect(pages.flatMap(overweight)).toEqual([]);
  });

  test('the fonts of the first screen are asked for early, and no other is loaded for nothing', async () => {
    const page = await site.visit('/');
    await page.evaluate(() => document.fonts.ready);
    const preloaded = await page
      .locator('link[rel=preload][as=font]')
      .evaluateAll((links) => links.map((link) => (link as HTMLLinkElement).href));
    const { requested, used } = await page.evaluate(() => ({
      requested: performance
        .getEntriesByType('resource')
        .map(({ name }) => name)
        .filter((name) => name.endsWith('.woff2')),
      used: [...document.fonts].filter(({ status }) => status === 'loaded').length,
    }));
    await page.context().close();
    expect(preloaded).toHaveLength(2);
    expect(requested).toEqual(expect.arrayContaining(preloaded));
    expect(requested).toHaveLength(used);
  });

  test('a first search fetches no more than it may', async () => {
    const weights = await fetchedBytes(site, '/tim-kiem/?q=hoi+nghi');
    expect([...weights.keys()].some((name) => name.endsWith('.words'))).toBe(true);
    const total = [...weights.values()].reduce((sum, bytes) => sum + bytes, 0);
    const heaviest = [...weights].toSorted(([, a], [, b]) => b - a).slice(0, 6);
    expect(total, heaviest.join('\n')).toBeLessThanOrEqual(budgets.firstSearch);
  });
});
