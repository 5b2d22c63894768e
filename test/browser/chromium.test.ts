import { existsSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { browserCandidates, launchBrowser } from '../../scripts/browser/chromium.ts';
import { packagedChromium } from '../../scripts/browser/packaged-chromium.ts';

describe('the order of browsers', () => {
  const everything = () => true;

  test('the packaged one alone when it is forced', () => {
    expect(
      browserCandidates({ CONGBO_BROWSER: 'packaged', CHROME_PATH: '/x' }, everything),
    ).toEqual(['packaged']);
  });

  test('the stated one alone when it is stated', () => {
    expect(browserCandidates({ CHROME_PATH: '/opt/my-chrome' }, everything)).toEqual([
      '/opt/my-chrome',
    ]);
  });

  test('those of the machine, each once, then the packaged one', () => {
    const there = new Set(['/usr/bin/chromium', '/home/me/bin/google-chrome']);
    expect(browserCandidates({ PATH: '/usr/bin:/home/me/bin' }, (file) => there.has(file))).toEqual(
      ['/usr/bin/chromium', '/home/me/bin/google-chrome', 'packaged'],
    );
  });

  test('the packaged one where the machine has none', () => {
    expect(browserCandidates({}, () => false)).toEqual(['packaged']);
  });
});

test('a browser that cannot start is named with a way out', async () => {
  await expect(launchBrowser({ CHROME_PATH: '/nowhere/chrome' })).rejects.toThrow(
    /Install Chromium or Chrome, or set CHROME_PATH.*\n\/nowhere\/chrome: /,
  );
});

describe.runIf(process.platform === 'linux' && process.arch === 'x64')('the packaged one', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await launchBrowser({ CONGBO_BROWSER: 'packaged' });
  });
  afterAll(() => browser.close());

  test('is unpacked whole, with its fonts', async () => {
    const { executablePath, fontConfig } = await packagedChromium();
    expect([executablePath, fontConfig].map((file) => existsSync(file))).toEqual([true, true]);
  });

  test('lays out a page and runs its script', async () => {
    const page = await browser.newPage();
    await page.setContent(
      '<p id="a"><span>Quận 3</span></p><script>document.title = "Điều 1"</script>',
    );
    expect(await page.title()).toBe('Điều 1');
    expect((await page.locator('#a span').boundingBox())?.width).toBeGreaterThan(0);
    await page.close();
  });

  test('reaches nothing outside the machine', async () => {
    const page = await browser.newPage();
    await expect(page.goto('http://example.com/')).rejects.toThrow('ERR_NAME_NOT_RESOLVED');
    await page.close();
  });
});
