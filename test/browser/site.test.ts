import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildSite } from './site-build.ts';
import { openSite } from './site.ts';

const build = `
import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
const { CONGBO_CONTENT: content, CONGBO_OUT: out, ...rest } = process.env;
appendFileSync(content + '/builds.txt', 'x');
console.log('dựng ' + rest.CONGBO_NOW + ' ' + rest.NODE_ENV);
if (rest.CONGBO_NOW === 'never') process.exit(1);
mkdirSync(out + '/a', { recursive: true });
writeFileSync(out + '/index.html', readFileSync(content + '/site.yaml'));
writeFileSync(out + '/a/index.html', '<p>Điều 1</p><script>throw new Error("hỏng")</script>');
`;

let root: string;
let order: { content: string; keep: string; script: string };

beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'congbo-site-'));
  order = {
    content: path.join(root, 'content'),
    keep: path.join(root, 'keep'),
    script: path.join(root, 'build.mjs'),
  };
  await mkdir(order.content);
  await writeFile(order.script, build);
  await writeFile(path.join(order.content, 'site.yaml'), 'address: https://example.org/xa-moi/');
});
afterAll(() => rm(root, { recursive: true }));

test('a content folder is built once, however often it is asked for', async () => {
  await rm(path.join(order.content, 'builds.txt'), { force: true });
  const variables = { CONGBO_NOW: '2023-10-15' };
  const [first, second] = await Promise.all([
    buildSite({ ...order, variables }),
    buildSite({ ...order, variables }),
  ]);
  expect(second).toEqual(first);
  expect(first).toMatchObject({ exitCode: 0, output: 'dựng 2023-10-15 undefined\n' });
  expect(await readFile(path.join(order.content, 'builds.txt'), 'utf8')).toBe('x');
});

test('a failed build is thrown with what it printed', async () => {
  await expect(openSite({ ...order, variables: { CONGBO_NOW: 'never' } })).rejects.toThrow(
    /failed:\ndựng never/,
  );
});

test('an open site is served under its base path and watched for errors', async () => {
  const site = await openSite(order);
  try {
    expect(site).toMatchObject({ base: '/xa-moi/', origin: 'https://example.org' });
    expect(new URL(site.url('/a/?q=1')).pathname).toBe('/xa-moi/a/');
    const page = await site.visit('/a/', { viewport: { width: 360, height: 640 } });
    expect(await page.locator('p').textContent()).toBe('Điều 1');
    expect(page.viewportSize()?.width).toBe(360);
    expect(site.errors).toEqual([`${site.url('/a/')}: hỏng`]);
    const quiet = await site.visit('/', { javaScriptEnabled: false });
    expect(await quiet.textContent('body')).toBe('address: https://example.org/xa-moi/');
  } finally {
    await site.close();
  }
});
