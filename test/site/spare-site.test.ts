import {
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { filesBelow } from '#site/building/files-below.ts';
import { keepSpareSite, openSpareSite } from '#site/building/spare-site.ts';

let folder: string;
const at = (...parts: string[]) => path.join(folder, ...parts);

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'congbo-spare-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(file: string, text: string): void {
  mkdirSync(path.dirname(at(file)), { recursive: true });
  writeFileSync(at(file), text);
}

function link(from: string, to: string): void {
  mkdirSync(path.dirname(at(to)), { recursive: true });
  linkSync(at(from), at(to));
}

describe('a spare site', () => {
  test('keeps the pages that are the kept ones, and nothing else', () => {
    for (const name of ['a', 'b', 'c']) write(`kept/${name}`, `Trang mẫu ${name}`);
    link('kept/a', 'spare/van-ban/a/index.html');
    link('kept/b', 'spare/van-ban/b/index.html');
    write('spare/van-ban/c/index.html', 'Trang mẫu c');
    write('spare/van-ban/a/them.html', 'Không ai biết');
    write('spare/feed.xml', 'Bản tin cũ');
    write('spare/pagefind/index/1', 'Chỉ mục cũ');

    const spare = openSpareSite(at('spare'), at('site'));
    expect(existsSync(at('spare'))).toBe(false);
    expect(spare?.take('van-ban/a/index.html', at('kept/a'))).toBe(true);
    // Another page's file, a copy with the same text, and none at all.
    expect(spare?.take('van-ban/b/index.html', at('kept/a'))).toBe(false);
    expect(spare?.take('van-ban/c/index.html', at('kept/c'))).toBe(false);
    expect(spare?.take('van-ban/d/index.html', at('kept/a'))).toBe(false);
    expect(spare?.clear(at('bin'))).toEqual([]);
    expect(filesBelow(at('site'))).toEqual(['van-ban/a/index.html']);
    expect(existsSync(at('site/van-ban/b'))).toBe(false);
    expect(readFileSync(at('kept/b'), 'utf8')).toBe('Trang mẫu b');
  });

  test('never leads out of itself', () => {
    write('kept/a', 'Trang mẫu a');
    write('elsewhere/index.html', 'Của người khác');
    mkdirSync(at('spare/van-ban'), { recursive: true });
    symlinkSync(at('kept/a'), at('spare/index.html'));
    symlinkSync(at('elsewhere'), at('spare/van-ban/b'));
    link('kept/a', 'elsewhere/a.html');

    const spare = openSpareSite(at('spare'), at('site'));
    expect(spare?.take('index.html', at('kept/a'))).toBe(false);
    // It is found through the link, which then goes: so it is said to be missing.
    expect(spare?.take('van-ban/b/a.html', at('kept/a'))).toBe(true);
    expect(spare?.clear(at('bin'))).toEqual(['van-ban/b/a.html']);
    expect(filesBelow(at('site'))).toEqual([]);
    expect(filesBelow(at('elsewhere'))).toEqual(['a.html', 'index.html']);
  });

  test('is none where there is none', () => {
    expect(openSpareSite(at('spare'), at('site'))).toBeUndefined();
    expect(existsSync(at('site'))).toBe(false);
  });
});

test('the site that is kept takes the place of the one kept before', () => {
  write('old/index.html', 'Trang cũ');
  keepSpareSite(at('old'), at('spare'));
  expect(existsSync(at('old'))).toBe(false);
  write('old/index.html', 'Trang cũ hơn');
  keepSpareSite(at('old'), at('spare'));
  expect(readFileSync(at('spare/index.html'), 'utf8')).toBe('Trang cũ hơn');
  expect(readFileSync(at('old/index.html'), 'utf8')).toBe('Trang cũ');
});

test('where no site stood before, the one kept stays', () => {
  write('spare/index.html', 'Trang cũ');
  keepSpareSite(at('old'), at('spare'));
  expect(readFileSync(at('spare/index.html'), 'utf8')).toBe('Trang cũ');
  expect(existsSync(at('old'))).toBe(false);
});
