import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { removeFolder } from '#site/building/remove-folder.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'congbo-remove-'));
});
afterEach(() => rm(folder, { recursive: true }));

test('a folder goes with everything in it, and nothing else', async () => {
  const site = path.join(folder, 'site');
  for (const place of ['', 'a', 'a/b', 'a/b/c', 'a/b/c/d', 'e/f']) {
    await mkdir(path.join(site, place), { recursive: true });
    await writeFile(path.join(site, place, 'index.html'), 'Trang mẫu');
  }
  await writeFile(path.join(folder, 'kept.html'), 'Trang mẫu');
  await symlink(folder, path.join(site, 'a/beside'));
  await removeFolder(site);
  expect(existsSync(site)).toBe(false);
  expect(await readdir(folder)).toEqual(['kept.html']);
});

test('one that is not there is no error', async () => {
  await removeFolder(path.join(folder, 'none'));
  expect(await readdir(folder)).toEqual([]);
});
