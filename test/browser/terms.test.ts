import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
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

describe('a term in a text', () => {
  test('leads to its explanation at the end without a script', async () => {
    const page = await site.visit(address, { javaScriptEnabled: false });
    const link = page.locator('.prose a[role="doc-glossref"]').first();
    const term = page.locator(`[id="${(await link.getAttribute('href'))?.slice(1) ?? ''}"]`);
    expect(await term.locator('dd').innerText()).not.toBe('');
    await page.context().close();
  });

  test('is explained beside it with one, and gives the focus back', async () => {
    const page = await site.visit(address);
    const link = page.locator('.prose a[role="doc-glossref"]').first();
    await link.focus();
    await page.keyboard.press('Enter');
    const panel = page.locator('.term-panel');
    expect(await panel.innerText()).toMatch(/\S\n\S/);
    expect(await panel.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await axeViolations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await panel.isVisible()).toBe(false);
    expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(new URL(page.url()).hash).toBe('');
    await page.context().close();
  });

  test('stays within a narrow window', async () => {
    const page = await site.visit(address, { viewport: { width: 320, height: 640 } });
    for (const link of await page.locator('.prose a[role="doc-glossref"]').all()) {
      await link.click();
      const box = await page.locator('.term-panel').boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(320);
      await page.keyboard.press('Escape');
    }
    await page.context().close();
  });
});

test('no heading, link or quotation holds a term, and the search index none of the explanations', async () => {
  const page = await site.visit(address);
  const misplaced = page.locator(
    '.prose :is(h2, h3, h4, h5, a, blockquote, table) [role="doc-glossref"]',
  );
  expect(await misplaced.count()).toBe(0);
  await page.context().close();
  const index = path.join(site.folder, 'pagefind');
  const files = await readdir(index, { recursive: true });
  const fragments = files.filter((file) => file.endsWith('.pf_fragment'));
  expect(fragments.length).toBeGreaterThan(10);
  for (const file of fragments) {
    const fragment = gunzipSync(await readFile(path.join(index, file))).toString();
    expect(fragment).not.toContain('Giải thích từ ngữ');
  }
});

test('the page of all terms lists them as a dictionary does', async () => {
  const page = await site.visit('/thuat-ngu/');
  const names = await page.locator('.glossary dt').allInnerTexts();
  expect(names).toEqual(names.toSorted(new Intl.Collator('vi').compare));
  expect(names).toContain('UBND');
  await page.context().close();
});

test('no page threw or wrote an error', () => {
  expect(site.errors).toEqual([]);
});
