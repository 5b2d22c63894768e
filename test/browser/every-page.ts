import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { axeViolations } from './axe.ts';
import type { OpenSite } from './site.ts';

const widths = [320, 768, 1280];

/** What holds for every kind of page: structure, accessibility in both schemes, nothing wider than the window. */
export function describeEveryPage(open: () => OpenSite, paths: readonly string[]): void {
  describe.each(paths)('%s', (path) => {
    test('has one main heading, a title, a language and a canonical address', async () => {
      const page = await open().visit(path);
      expect(await page.locator('h1').count()).toBe(1);
      expect(await page.title()).not.toBe('');
      expect(await page.locator('html').getAttribute('lang')).toBe('vi');
      expect(await page.locator('link[rel=canonical]').getAttribute('href')).toBe(
        `${open().origin}${open().base}${path.slice(1)}`,
      );
      await page.context().close();
    });

    test('has no axe violation and fits, at every width in both schemes', async () => {
      const page = await open().visit(path);
      expect(await flawsAtEveryWidth(page)).toEqual([]);
      await page.context().close();
    });
  });
}

/**
 * What is wrong with an open page, light and dark, on a phone of 320 pixels, on a tablet and on a desk:
 * what axe finds, and being wider than the window. Loads the page no second time.
 */
export async function flawsAtEveryWidth(page: Page): Promise<string[]> {
  const flaws: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      const taken = await page.evaluate(() => document.documentElement.scrollWidth);
      const found = await axeViolations(page);
      if (taken > width) found.push(`${taken} pixels wide`);
      flaws.push(...found.map((flaw) => `${colorScheme} ${width}: ${flaw}`));
    }
  }
  return flaws;
}
