import { mkdtemp, readdir, readFile, rename, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { buildIndex, type IndexOptions, type IndexResult } from '#search/build-index.ts';
import type { SearchRecord } from '#search/record.ts';
import { record } from './record.ts';

let folder: string;
let cache: string;
let out: string;
/** The addresses of the pages of which the text was asked for. */
let read: string[];

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'congbo-shards-'));
  cache = path.join(folder, 'cache');
  out = path.join(folder, 'out');
  read = [];
});
afterEach(() => rm(folder, { recursive: true }));

/** Three pages in each of three years. */
function records(texts: Readonly<Record<string, string>> = {}): SearchRecord[] {
  return ['2097', '2098', '2099'].flatMap((year) =>
    [1, 2, 3].map((number) => {
      const address = `/van-ban/${year}/${number}/`;
      const text = texts[address] ?? `Đường thôn ${number} năm ${year}`;
      const made = record({
        address,
        title: `Nghị quyết ${number}`,
        date: { text: year, start: `${year}-03-0${number}`, end: `${year}-03-0${number}` },
        filters: { nam: [year] },
        html: `<p id="dieu-1">${text}</p>`,
      });
      return {
        ...made,
        html: () => {
          read.push(address);
          return made.html();
        },
      };
    }),
  );
}

async function build(
  from: readonly SearchRecord[] = records(),
  options: IndexOptions = {},
): Promise<IndexResult> {
  read = [];
  return buildIndex(from, out, { cache, code: 'a', largestPiece: 3, largestShard: 6, ...options });
}

/** Every file of the index, by its name, with what it holds. */
async function contents(): Promise<Record<string, string>> {
  const entries = await readdir(out, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
  const read = await Promise.all(
    files.map(async (file) => [path.relative(out, file), await readFile(file, 'base64')] as const),
  );
  return Object.fromEntries(read);
}

/** The folder of a part of the index in the cache, by how its name begins. */
async function kept(beginning: string): Promise<string> {
  const name = (await readdir(cache)).find((own) => own.startsWith(beginning));
  return path.join(cache, name ?? 'no such part');
}

test('the same records make the same files, in whatever order they come', async () => {
  await buildIndex(records(), out);
  const first = await contents();
  await buildIndex(records().reverse(), out);
  expect(await contents()).toEqual(first);
});

describe('a second build', () => {
  test('of the same reads no text, and gives the same', async () => {
    expect(await build()).toMatchObject({ pages: 9, shards: 2, pieces: 3, reused: 0 });
    const first = await contents();
    expect(await build()).toMatchObject({ shards: 2, pieces: 3, reused: 3 });
    expect(read).toEqual([]);
    expect(await contents()).toEqual(first);
  });

  test('reads the texts of the piece that has changed, and gives what a clean one gives', async () => {
    await build();
    const changed = records({ '/van-ban/2098/2/': 'Chợ phiên' });
    expect(await build(changed)).toMatchObject({ reused: 2 });
    expect(read).toEqual([1, 2, 3].map((number) => `/van-ban/2098/${number}/`));
    const incremental = await contents();
    await build(changed, { cache: path.join(folder, 'other') });
    expect(await contents()).toEqual(incremental);
  });

  test('makes everything anew when the code has changed', async () => {
    await build();
    expect(await build(records(), { code: 'b' })).toMatchObject({ reused: 0 });
  });

  test('keeps what this build used and nothing else', async () => {
    await build();
    await build(records().slice(3));
    expect((await readdir(cache)).map((name) => name.replace(/-[^-]*$/, ''))).toEqual([
      'piece-2098-03',
      'piece-2099-03',
      'shard-2098-03',
    ]);
  });
});

describe('a cache is not trusted', () => {
  const damages: Readonly<Record<string, (part: string) => Promise<void>>> = {
    'with a file changed': async (part) => writeFile(await wordsIn(part), 'x'),
    'with a file cut off': async (part) => truncate(await wordsIn(part), 10),
    'with a file missing': async (part) => rm(await wordsIn(part)),
    'with its list damaged': async (part) => writeFile(path.join(part, 'kept.json'), '["x","{}"]'),
    'with its list missing': async (part) => rm(path.join(part, 'kept.json')),
    'under the name of another part': async (part) => {
      await rm(part, { recursive: true });
      await rename(await kept(path.basename(part).replace(/-209.*/, '-2099')), part);
    },
  };

  /** A file with words, of a piece or of a shard. */
  const wordsIn = async (part: string): Promise<string> => {
    const files = await readdir(part, { recursive: true });
    return path.join(part, files.find((file) => file.endsWith('words')) ?? '');
  };

  test.each(Object.entries(damages))('%s', async (_, damage) => {
    await build();
    const clean = await contents();
    await damage(await kept('piece-2098'));
    expect((await build()).reused).toBeLessThan(3);
    expect(await contents()).toEqual(clean);
    await damage(await kept('shard-2097'));
    await build();
    expect(await contents()).toEqual(clean);
  });

  test('nor what a build that was killed has left in it', async () => {
    await build();
    await writeFile(path.join(cache, '.unfinished-1-2097'), 'x');
    expect(await build()).toMatchObject({ reused: 3 });
    expect((await readdir(cache)).filter((name) => name.startsWith('.'))).toEqual([]);
  });
});
