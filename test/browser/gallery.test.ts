import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeViolations } from './axe.ts';
import { launchBrowser } from './chromium.ts';
import { PreviewServer } from './preview-server.ts';
import { openSite } from './site.ts';

const fixture = fileURLToPath(new URL('../fixtures/publisher', import.meta.url));
let server: PreviewServer;
let browser: Browser;

beforeAll(async () => {
  server = await PreviewServer.start(fixture, '2099-09-15');
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

test.each([
  ['light', 320],
  ['dark', 320],
  ['light', 1280],
  ['dark', 1280],
] as const)(
  'every component breaks no rule of accessibility and fits, in %s at %i pixels',
  async (colorScheme, width) => {
    const page = await browser.newPage({ colorScheme, viewport: { width, height: 800 } });
    await page.goto(`${server.origin}/xa-mau/_thanh-phan/`);
    // The server may send the page once more when it has found out what its scripts need.
    await page.waitForLoadState('networkidle');
    await page.locator('[data-component="GazetteHead"] h1').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      width,
    );
    await page.context().close();
  },
);

test('no built site has the page', async () => {
  const site = await openSite({
    content: 'test/fixtures/publisher',
    variables: { CONGBO_NOW: '2099-09-15T05:00:00Z' },
  });
  expect(existsSync(path.join(site.folder, '_thanh-phan'))).toBe(false);
  await site.close();
});
