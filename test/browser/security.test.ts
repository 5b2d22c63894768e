import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { publisherPages, shippedPages } from './page-kinds.ts';
import { openSite, type OpenSite } from './site.ts';

declare global {
  interface Window {
    violations: string[];
  }
}

const publishers = [
  {
    name: 'the shipped content',
    variables: { CONGBO_NOW: '2026-11-23T05:00:00Z' },
    pages: shippedPages,
  },
  {
    name: 'another publisher',
    content: 'test/fixtures/publisher',
    variables: { CONGBO_NOW: '2099-09-15T05:00:00Z' },
    pages: publisherPages,
  },
];

/** Opens a page and tells which of its own rules it broke and what it asked other hosts for. */
async function offences(site: OpenSite, pathname: string, use = (page: Page) => page.title()) {
  const page = await site.browser.newPage();
  const elsewhere: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(site.url('/'))) elsewhere.push(request.url());
  });
  await page.addInitScript(() => {
    window.violations = [];
    document.addEventListener('securitypolicyviolation', (event) => {
      window.violations.push(`${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  await page.goto(site.url(pathname), { waitUntil: 'networkidle' });
  await use(page);
  const violations = await page.evaluate(() => window.violations);
  const cookies = await page.context().cookies();
  await page.context().close();
  return { violations, elsewhere, cookies };
}

const none = { violations: [], elsewhere: [], cookies: [] };

describe.each(publishers)('$name', ({ pages, ...options }) => {
  let site: OpenSite;
  beforeAll(async () => {
    site = await openSite(options);
  });
  afterAll(() => site.close());

  test.each(pages)('%s keeps its policy, asks no other host, sets no cookie', async (pathname) => {
    expect(await offences(site, pathname)).toEqual(none);
  });

  test('searching does too', async () => {
    const found = await offences(site, '/tim-kiem/?q=duong', async (page) => {
      await page.waitForFunction(() =>
        /\d|Không/.test(document.querySelector('[role=status]')?.textContent ?? ''),
      );
      return page.title();
    });
    expect(found).toEqual(none);
  });

  test('no page has a script, a style or a handler written into it', async () => {
    const files = await readdir(site.folder, { recursive: true });
    for (const file of files.filter((name) => name.endsWith('.html'))) {
      const html = await readFile(path.join(site.folder, file), 'utf8');
      const inline = html.match(
        /<script(?![^>]*\bsrc=)(?![^>]*ld\+json)[^>]*>|<style[\s>]|<[^>]+\s(?:style|on\w+)="[^>]*>/g,
      );
      expect(inline, file).toBeNull();
      if (html.includes('http-equiv="refresh"')) continue;
      expect(html, file).toMatch(
        /<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy"/,
      );
    }
  });
});
