import { cp, mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { loadCorpus } from '#corpus/load.ts';
import { openReadingCache } from '#corpus/reading-cache.ts';

const now = new Date('2099-09-15T05:00:00Z');
const publisher = fileURLToPath(new URL('../fixtures/publisher', import.meta.url));
const changing = 'directives/2099/chi-thi-02-ct-ubnd.md';

let folder: string;
let content: string;
let kept: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'congbo-readings-'));
  content = path.join(folder, 'content');
  kept = path.join(folder, 'kept');
  await cp(publisher, content, { recursive: true });
});
afterEach(() => rm(folder, { recursive: true }));

const load = (key = 'one') => loadCorpus(content, { now, cache: openReadingCache(kept, key) });
const loadAnew = () => loadCorpus(content, { now });

test('a second reading gives the same as the first, problems too', async () => {
  await writeFile(path.join(content, changing), 'không có phần khai báo');
  const anew = await loadAnew();
  expect(await load()).toEqual(anew);
  expect(await load()).toEqual(anew);
});

test('what is written after a reading is seen', async () => {
  await load();
  const file = path.join(content, changing);
  const text = await readFile(file, 'utf8');
  await writeFile(file, text.replace('title: ', 'title: X'));
  const corpus = await load();
  expect(corpus).toEqual(await loadAnew());
  expect(corpus.entries.directives.some(({ data }) => data.title.startsWith('X'))).toBe(true);
});

test('files that came and went are followed', async () => {
  await load();
  const file = path.join(content, changing);
  await cp(file, path.join(content, 'directives/2099/chi-thi-03-ct-ubnd.md'));
  await rm(file);
  expect(await load()).toEqual(await loadAnew());
  expect(await load()).toEqual(await loadAnew());
});

test.each([
  ['cut off', async (file: string) => truncate(file, 100)],
  ['overwritten', async (file: string) => writeFile(file, 'rác')],
  ['emptied', async (file: string) => writeFile(file, '')],
])('what was kept and is %s is not used', async (_, damage) => {
  await load();
  for (const name of await readdir(kept)) await damage(path.join(kept, name));
  expect(await load()).toEqual(await loadAnew());
});

test('what other code has read is not used', async () => {
  await load('one');
  const name = (await readdir(kept))[0] ?? '';
  const before = await readFile(path.join(kept, name));
  await load('two');
  expect(await readFile(path.join(kept, name))).not.toEqual(before);
});
