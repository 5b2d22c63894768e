import { describe, expect, test } from 'vitest';
import { axeViolations } from './axe.ts';
import type { OpenSite } from './site.ts';

const phone = { width: 320, height: 640 };
const desk = { width: 1280, height: 800 };

/** What holds for every kind of page: structure, accessibility in both schemes, nothing wider than a phone. */
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

    test.each(['light', 'dark'] as const)('has no axe violation in %s', async (colorScheme) => {
      for (const viewport of [phone, desk]) {
        const page = await open().visit(path, { colorScheme, viewport });
        expect(await axeViolations(page)).toEqual([]);
        await page.context().close();
      }
    });

    test('fits a screen of 320 pixels', async () => {
      const page = await open().visit(path, { viewport: phone });
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width).toBeLessThanOrEqual(phone.width);
      await page.context().close();
    });
  });
}
