import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeViolations } from './axe.ts';
import { launchBrowser } from './chromium.ts';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage();
});
afterAll(() => browser.close());

function pageOf(main: string, head = ''): string {
  return `<!doctype html><html lang="vi"><head><title>Thử</title>${head}</head>
    <body><main><h1>Thử</h1>${main}</main></body></html>`;
}

async function brokenRules(html: string): Promise<string[]> {
  await page.setContent(html);
  return (await axeViolations(page)).map((violation) => violation.split(' ')[0] ?? '');
}

test('a sound page breaks no rule', async () => {
  expect(await brokenRules(pageOf('<p>Nội dung</p>'))).toEqual([]);
});

test('a rule of each level is seen when it is broken', async () => {
  expect(await brokenRules(pageOf('<img src="data:,">'))).toEqual(['image-alt']);
  expect(await brokenRules(pageOf('<p style="color: #bbb">Nhạt</p>'))).toEqual(['color-contrast']);
  expect(await brokenRules(pageOf('<h4>Nhảy cấp</h4>'))).toEqual(['heading-order']);
  const tiny = '<button style="width: 10px; height: 10px; padding: 0">×</button>';
  expect(await brokenRules(pageOf(tiny + tiny))).toEqual(['target-size', 'target-size']);
});

test('a violation says where it is and what would mend it', async () => {
  await page.setContent(pageOf('<img id="anh" src="data:,">'));
  expect(await axeViolations(page)).toEqual([
    expect.stringMatching(
      /^image-alt \(critical\): Images must have alternative text\n {2}at #anh\n {2}Fix any of/,
    ),
  ]);
});

test('a page with a strict content security policy is examined too', async () => {
  const policy = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'">`;
  expect(await brokenRules(pageOf('<img src="data:,">', policy))).toEqual(['image-alt']);
});
