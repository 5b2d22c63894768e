import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { overweight } from '#site/weight/budgets.ts';
import { pageKind } from '#site/weight/page-kind.ts';
import type { PageWeight } from '#site/weight/page-weight.ts';
import { weighSite } from '#site/weight/weigh-site.ts';
import { weightTable } from '#site/weight/weight-table.ts';

test.each([
  ['/', '/'],
  ['/404.html', '/404.html'],
  ['/van-ban/', '/van-ban/'],
  ['/van-ban/trang/2/', '/van-ban/trang/…/'],
  ['/van-ban/2099/nghi-quyet-07/', '/van-ban/…/'],
  ['/nam/2099/trang/2/', '/nam/…/trang/…/'],
  ['/trang/gioi-thieu/', '/trang/…/'],
  ['/en/van-ban/2099/nghi-quyet-07/', '/en/van-ban/…/'],
])('%s is of the kind %s', (address, kind) => {
  expect(pageKind(address)).toBe(kind);
});

describe('a built site', () => {
  const noise = randomBytes(300).toString('hex');
  const files: Record<string, string | Buffer> = {
    'index.html': `<link rel="canonical" href="https://other.example/"><link rel="alternate" href="/x/feed.xml">
      <link rel="stylesheet" href="/x/a/frame.css"><link rel="preload" as="font" href="/x/a/one.woff2">
      <script type="module" src="/x/a/main.js"></script><img src="/x/big.jpg">`,
    'van-ban/moi/index.html': `<img srcset="https://cdn.example/a.jpg 1x, /x/a.jpg 2x"><link rel="stylesheet" href="/x/a/far.css">
      <a href="https://elsewhere.example/">đọc thêm</a><script type="module" src="/x/a/far.js"></script>`,
    'a/frame.css': `@font-face{src:url(./one.woff2)}@font-face{src:url('two.woff2')}p{background:url(data:x)}/*${noise}*/`,
    'a/far.css': '@import "https://fonts.example/css";',
    'a/far.js': 'import "https://cdn.example/x.js"',
    'a/one.woff2': Buffer.alloc(700),
    'a/two.woff2': Buffer.alloc(800),
    'a/main.js': 'import{a}from"./shared.js";const later=()=>import("./later.js");',
    'a/shared.js': 'import"./main.js";export const a=1;',
    'a/later.js': 'nobody waits for this',
    'tep/van-ban/phu-luc.html': '<script src="https://cdn.example/x.js"></script>',
  };
  let root: string;
  let pages: PageWeight[];

  beforeAll(async () => {
    root = await mkdtemp(path.join(tmpdir(), 'congbo-weight-'));
    for (const [name, content] of Object.entries(files)) {
      await mkdir(path.dirname(path.join(root, name)), { recursive: true });
      await writeFile(path.join(root, name), content);
    }
    pages = await weighSite(root, '/x/');
  });
  afterAll(() => rm(root, { recursive: true }));

  test('a page brings its styles with their fonts, and its scripts with what they import', () => {
    const [first] = pages;
    expect(first?.files.map(({ file, what }) => `${what} ${file}`)).toEqual([
      'html index.html',
      'styles a/frame.css',
      'font a/one.woff2',
      'font a/two.woff2',
      'script a/main.js',
      'script a/shared.js',
    ]);
    expect(first?.files.filter(({ what }) => what === 'font').map(({ bytes }) => bytes)).toEqual([
      700, 800,
    ]);
    expect(first?.elsewhere).toEqual([]);
  });

  test('what comes from other hosts is named, links are not', () => {
    const [, second] = pages;
    expect(second?.elsewhere.toSorted()).toEqual([
      'https://cdn.example/a.jpg',
      'https://cdn.example/x.js',
      'https://fonts.example/css',
    ]);
    expect(overweight(second ?? missing)).toEqual([
      '/van-ban/moi/: https://fonts.example/css',
      '/van-ban/moi/: https://cdn.example/x.js',
      '/van-ban/moi/: https://cdn.example/a.jpg',
    ]);
  });

  test('attachments are not pages', () => {
    expect(pages.map(({ address, kind }) => [address, kind])).toEqual([
      ['/', '/'],
      ['/van-ban/moi/', '/van-ban/…/'],
    ]);
  });
});

const missing: PageWeight = { address: '', kind: '', files: [], elsewhere: [] };
const heavy: PageWeight = {
  address: '/van-ban/nang/',
  kind: '/van-ban/…/',
  elsewhere: [],
  files: [
    { file: 'van-ban/nang/index.html', what: 'html', bytes: 40_000 },
    { file: 'a/frame.css', what: 'styles', bytes: 7000 },
    { file: 'a/main.js', what: 'script', bytes: 16_000 },
    { file: 'a/one.woff2', what: 'font', bytes: 110_000 },
  ],
};

test('a page that is too heavy is named with its heaviest files', () => {
  expect(overweight(heavy)).toEqual([
    '/van-ban/nang/: cả trang 63,0 kB, mức cho phép 60,0 kB. Nặng nhất: van-ban/nang/index.html 40,0, a/main.js 16,0, a/frame.css 7,0',
    '/van-ban/nang/: script 16,0 kB, mức cho phép 15,0 kB. Nặng nhất: a/main.js 16,0',
  ]);
});

test('the search page may bring more script than a page to read', () => {
  const search = { ...heavy, address: '/en/tim-kiem/', kind: '/en/tim-kiem/' };
  const files = heavy.files.filter(({ what }) => what === 'script');
  expect(overweight({ ...search, files })).toEqual([]);
  expect(overweight({ ...heavy, files })).toHaveLength(1);
});

test('the table has a row for each kind', () => {
  const light = { ...heavy, address: '/van-ban/nhe/', files: heavy.files.slice(0, 1) };
  expect(weightTable([heavy, light, { ...light, address: '/', kind: '/' }])).toBe(
    [
      'loại trang   số trang  kB, trang giữa  kB, nặng nhất  HTML  CSS  script  trang nặng nhất',
      '/van-ban/…/         2            63,0           63,0  40,0  7,0    16,0  /van-ban/nang/',
      '/                   1            40,0           40,0  40,0  0,0     0,0  /',
    ].join('\n'),
  );
});
