import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeViolations } from './axe.ts';
import { openSite, type OpenSite } from './site.ts';

const address = '/van-ban/2098/nghi-quyet-05-2098-nq-hdnd/';
let site: OpenSite;

beforeAll(async () => {
  site = await openSite({
    content: 'test/fixtures/publisher',
    variables: { CONGBO_NOW: '2099-09-15T05:00:00Z' },
  });
});
afterAll(() => site.close());

/** What a reader sees of the choices: paper, size of text, and what browsers colour their bars with. */
function look(page: Page) {
  return page.evaluate(() => {
    const { backgroundColor, fontSize } = getComputedStyle(document.documentElement);
    const bars = [...document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')];
    const bar = bars.find(({ media }) => matchMedia(media).matches)?.content;
    return { paper: backgroundColor, size: fontSize, bar };
  });
}

const light = { paper: 'rgb(251, 250, 247)', size: '16px', bar: '#fbfaf7' };
const dark = { paper: 'rgb(24, 20, 18)', size: '16px', bar: '#181412' };

async function choose(page: Page, name: string, value: string): Promise<void> {
  await page.click('.display-button');
  await page.check(`input[name="${name}"][value="${value}"]`);
  await page.keyboard.press('Escape');
}

describe('how the site is shown', () => {
  test('follows the system until the reader chooses', async () => {
    for (const [colorScheme, seen] of [
      ['light', light],
      ['dark', dark],
    ] as const) {
      const page = await site.visit(address, { colorScheme });
      expect(await look(page)).toEqual(seen);
      await page.context().close();
    }
  });

  test('is what the reader chose, on the next page too, before anything is painted', async () => {
    const page = await site.visit(address, { colorScheme: 'light' });
    await choose(page, 'theme', 'dark');
    await choose(page, 'size', 'large');
    const chosen = { ...dark, size: '18.56px' };
    expect(await look(page)).toEqual(chosen);
    // Scripts of modules never arrive: what is applied comes from the head alone.
    await page.route(/\.js$/, (route) =>
      route.request().url().includes('apply-display') ? route.continue() : route.abort(),
    );
    await page.goto(site.url('/'));
    expect(await look(page)).toEqual(chosen);
    expect(await page.context().cookies()).toEqual([]);
    await page.context().close();
  });

  test('goes back to the system', async () => {
    const page = await site.visit(address, { colorScheme: 'light' });
    await choose(page, 'theme', 'dark');
    await choose(page, 'theme', '');
    await page.reload();
    expect(await look(page)).toEqual(light);
    await page.context().close();
  });

  test('changes in every open page of the reader', async () => {
    const reader = await site.browser.newContext({ colorScheme: 'light' });
    const page = await reader.newPage();
    const other = await reader.newPage();
    await page.goto(site.url(address));
    await other.goto(site.url('/'));
    await choose(other, 'theme', 'dark');
    await expect.poll(() => look(page)).toEqual(dark);
    expect(await page.isChecked('input[name="theme"][value="dark"]')).toBe(true);
    await reader.close();
  });

  test('can be chosen for this page where nothing may be kept', async () => {
    const page = await site.browser.newPage({ colorScheme: 'light' });
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('forbidden', 'SecurityError');
        },
      });
    });
    await page.goto(site.url(address));
    await choose(page, 'theme', 'dark');
    expect(await look(page)).toEqual(dark);
    await page.context().close();
  });

  test('is no choice without a script', async () => {
    const page = await site.visit(address, { javaScriptEnabled: false });
    expect(await page.locator('.display-button').isVisible()).toBe(false);
    await page.context().close();
  });
});

describe.each([
  ['a phone', { viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true }],
  ['a desk', { viewport: { width: 1280, height: 800 } }],
] as [string, BrowserContextOptions][])('the choice on %s', (_, context) => {
  test('is reached and left by keyboard, and breaks no rule of accessibility', async () => {
    const page = await site.visit(address, context);
    await page.focus('.display-button');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    expect(await page.isChecked('input[name="theme"][value="light"]')).toBe(true);
    expect(await axeViolations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.className)).toMatch('display-button');
    await page.context().close();
  });

  test('offers a finger enough to touch', async () => {
    const page = await site.visit(address, context);
    await page.click('.display-button');
    const least = context.hasTouch === true ? 44 : 24;
    const boxes = await page
      .locator('.display-button, .display-panel :is(label, button)')
      .evaluateAll((all) => all.map((each) => each.getBoundingClientRect()));
    for (const { width, height } of boxes) {
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(least);
    }
    await page.context().close();
  });

  test('leaves nothing wider than the window at the largest size', async () => {
    const page = await site.visit(address, context);
    await choose(page, 'size', 'largest');
    await choose(page, 'spacing', 'wide');
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(context.viewport?.width ?? 0);
    await page.context().close();
  });
});

test('the choice stands beside search and language on a tablet', async () => {
  const page = await site.visit(address, { viewport: { width: 768, height: 900 } });
  const middles = await page
    .locator('.masthead :is(.search-form, .languages, .display-button)')
    .evaluateAll((all) =>
      all.map((each) => {
        const { top, height } = each.getBoundingClientRect();
        return Math.round((top + height / 2) / 8);
      }),
    );
  expect(new Set(middles).size).toBe(1);
  await page.context().close();
});

test('no page threw or wrote an error', () => {
  expect(site.errors.filter((error) => !error.includes('ERR_FAILED'))).toEqual([]);
});
