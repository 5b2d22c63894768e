import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { linkInBackground } from '#site/building/background-links.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'congbo-links-'));
});
afterEach(() => rm(folder, { recursive: true }));

test('every file is in its other place when the work is finished', async () => {
  const from = path.join(folder, 'a.html');
  await writeFile(from, 'Trang mẫu');
  const links = linkInBackground();
  const places = Array.from({ length: 600 }, (_, index) =>
    path.join(folder, 'pages', `${index}`, 'index.html'),
  );
  for (const to of places) links.add({ from, to });
  expect(await links.finish()).toEqual([]);
  for (const place of places) expect(await readFile(place, 'utf8')).toBe('Trang mẫu');
});

test('a file gives way only to one that replaces it', async () => {
  const to = path.join(folder, 'b.html');
  await writeFile(path.join(folder, 'a.html'), 'Trang mới');
  await writeFile(to, 'Trang cũ');
  const link = { from: path.join(folder, 'a.html'), to };
  const refused = linkInBackground();
  refused.add(link);
  expect(await refused.finish()).toEqual([link]);
  expect(await readFile(to, 'utf8')).toBe('Trang cũ');
  const replaced = linkInBackground();
  replaced.add({ ...link, replaces: true });
  expect(await replaced.finish()).toEqual([]);
  expect(await readFile(to, 'utf8')).toBe('Trang mới');
});

test('what is not there any more is told', async () => {
  const link = { from: path.join(folder, 'gone.html'), to: path.join(folder, 'b/index.html') };
  const links = linkInBackground();
  links.add(link);
  expect(await links.finish()).toEqual([link]);
});

test('nothing to do is done at once', async () => {
  expect(await linkInBackground().finish()).toEqual([]);
});
