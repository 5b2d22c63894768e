import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openIndex } from '#search/browser/index-engine.ts';
import type { Lookup } from '#search/browser/engine.ts';
import { manifestFile, type Manifest } from '#search/manifest.ts';
import { writeNumbers } from '#search/number-letters.ts';
import { shardFile, type ShardFile } from '#search/shard-file.ts';
import { serveSite, type SiteServer } from '#site/server.ts';

const manifest: Manifest = {
  shards: [
    { name: 'a', pages: 2 },
    { name: 'b', pages: 1 },
  ],
  averageLength: 10,
  frequent: { quyết: 900, quyền: 300, quy: 200, '98': 400 },
  rare: 50,
};
const shard: ShardFile = { lengths: writeNumbers([30, 31]), stretches: [], alone: [] };

let folder: string;
let server: SiteServer;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'congbo-engine-'));
  await mkdir(path.join(folder, 'whole/pagefind/b'), { recursive: true });
  await mkdir(path.join(folder, 'broken/pagefind'), { recursive: true });
  for (const name of ['whole', 'broken'])
    await writeFile(path.join(folder, name, 'pagefind', manifestFile), JSON.stringify(manifest));
  await writeFile(path.join(folder, 'whole/pagefind/b', shardFile), JSON.stringify(shard));
  server = await serveSite({ folder, base: '/' });
});
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

test.each([
  [{ word: 'quyếtˑ', accents: 'same' }, 900],
  [{ word: 'quyetˑ', accents: 'any' }, 900],
  [{ word: 'quyệtˑ', accents: 'same' }, 25],
  // Of a number the rarest part tells most.
  [{ word: '98ˑ2099ˑ', accents: 'any' }, 25],
  // What is not typed to its end may become any of them.
  [{ word: 'quye', accents: 'any' }, 1225],
  [{ word: 'qu', accents: 'any' }, 1425],
] satisfies [Lookup, number][])('%j is on about %i pages', async (lookup, pages) => {
  const engine = await openIndex(`${server.address}whole/pagefind/`);
  expect(engine.frequency(lookup)).toBe(pages);
});

test('the newest shard is there before anything is asked, the others when they are', async () => {
  const engine = await openIndex(`${server.address}whole/pagefind/`);
  expect([engine.pages, engine.newest?.pages, engine.newest?.allPages]).toEqual([3, 1, 3]);
  const lookup: Lookup = { word: 'aˑ', accents: 'any' };
  expect(await engine.newest?.find(lookup)).toEqual([]);
  await expect(engine.find(lookup)).rejects.toThrow(/404 for .*\/a\/shard\.json/);
  await expect(engine.open(2)).rejects.toThrow(/404 for .*\/b\/fragment\/0/);
  await expect(engine.open(3)).rejects.toThrow('no page 3');
});

test('an index whose newest shard is not there cannot be opened', async () => {
  await expect(openIndex(`${server.address}broken/pagefind/`)).rejects.toThrow('404');
});
