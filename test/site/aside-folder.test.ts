import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { makeAsideFolder, oldSite } from '#site/building/aside-folder.ts';
import { swapFolders } from '#site/building/swap-folders.ts';

/** No process has an id beyond the largest that Linux gives. */
const deadProcess = 4_194_305;

let folder: string;
let out: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'congbo-aside-'));
  out = path.join(folder, 'dist');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function site(place: string, words: string): Promise<void> {
  await mkdir(place, { recursive: true });
  await writeFile(path.join(place, 'index.html'), words);
}

function words(): Promise<string> {
  return readFile(path.join(out, 'index.html'), 'utf8');
}

describe('the folder aside', () => {
  test('is a hidden one beside the place of the site', async () => {
    expect(await makeAsideFolder(out)).toBe(path.join(folder, `.dist.${process.pid}`));
  });

  test('what a killed build has left is removed, what a running one makes is not', async () => {
    await site(path.join(folder, `.dist.${deadProcess}`, 'pages'), 'nửa trang');
    await site(path.join(folder, `.dist.${process.ppid}`, 'pages'), 'đang dựng');
    await site(path.join(folder, '.dist.ghi-chu'), 'của người khác');
    await makeAsideFolder(out);
    expect((await readdir(folder)).toSorted()).toEqual(
      [`.dist.${process.pid}`, `.dist.${process.ppid}`, '.dist.ghi-chu'].toSorted(),
    );
  });

  test('a site set aside by a build that was killed during the swap comes back', async () => {
    await site(path.join(folder, `.dist.${deadProcess}`, oldSite), 'trang cũ');
    await makeAsideFolder(out);
    expect(await words()).toBe('trang cũ');
  });
});

describe('the swap', () => {
  test('puts the new site in the place of the old one, and the old one aside', async () => {
    const aside = await makeAsideFolder(out);
    await site(out, 'trang cũ');
    await site(path.join(aside, 'pages'), 'trang mới');
    await swapFolders(path.join(aside, 'pages'), out, path.join(aside, oldSite));
    expect(await words()).toBe('trang mới');
    expect(await readdir(aside)).toEqual([oldSite]);
  });

  test('gives the old site back when the new one cannot take its place', async () => {
    const aside = await makeAsideFolder(out);
    await site(out, 'trang cũ');
    const missing = path.join(aside, 'khong-co');
    await expect(swapFolders(missing, out, path.join(aside, oldSite))).rejects.toThrow();
    expect(await words()).toBe('trang cũ');
  });
});
