import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readChunk, readMeta, type PageEntry } from '#search/pagefind-format.ts';
import { makePiece } from '#search/piece.ts';
import { fragmentsOf, makeShard } from '#search/shard.ts';
import { inventedArchive } from './invented-archive.ts';

/*
 * What Pagefind makes of some pages at once, and what is made here of the same pages indexed in
 * pieces, must say the same. The records are in the order of the index: by date, then address.
 */
const records = inventedArchive(90).toSorted((a, b) =>
  `${a.date?.start ?? ''} ${a.address}` < `${b.date?.start ?? ''} ${b.address}` ? -1 : 1,
);

let folder: string;
const place = (name: string): string => path.join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'congbo-merge-'));
  await makePiece(records, place('whole'));
  const cuts = [0, 40, 41, 90];
  const pieces = cuts.slice(1).map((_, index) => place(`piece-${index}`));
  for (const [index, piece] of pieces.entries())
    await makePiece(records.slice(cuts[index], cuts[index + 1]), piece);
  makeShard(pieces, place('joined'));
  makeShard([place('whole')], place('alone'));
});
afterAll(() => rm(folder, { recursive: true }));

/** Everything an index says: per word, form, page and field or weight the places, pages by their rows. */
async function readIndex(name: string): Promise<Map<string, string>> {
  const index = place(name);
  const file = (await readdir(index)).find((own) => own.endsWith('.pf_meta')) ?? '';
  const [, , chunks, , sorts, fields] = readMeta(path.join(index, file));
  const order = sorts[0]?.[1];
  const rowOf = (page: number): number => order?.indexOf(page) ?? page;
  const said = new Map<string, string>();
  const note = (word: string, form: string, pages: readonly PageEntry[]): void => {
    let page = 0;
    for (const [distance, places, inFields] of pages) {
      page += distance;
      const named = inFields.map((own) => (own < 0 ? fields[-1 - own] : own));
      said.set([word, form, rowOf(page)].join(' '), [...places, ...named].join(' '));
    }
  };
  for (const [, , name] of chunks) {
    for (const [word, pages, forms] of readChunk(path.join(index, 'index', `${name}.pf_index`))) {
      note(word, '', pages);
      for (const [form, own] of forms) note(word, form, own);
    }
  }
  return said;
}

test('pieces joined say what one index says', async () => {
  const whole = await readIndex('whole');
  expect(whole.size).toBeGreaterThan(5000);
  expect(await readIndex('joined')).toEqual(whole);
});

test('it does not matter into which pieces pages were cut', async () => {
  const names = async (name: string): Promise<string[]> =>
    (await readdir(place(name), { recursive: true })).toSorted();
  expect(await names('joined')).toEqual(await names('alone'));
  expect(await readIndex('joined')).toEqual(await readIndex('alone'));
});

test('words lie in files in the order of their bytes, each in one', () => {
  const [, pages, chunks] = readMeta(path.join(place('joined'), 'pagefind.vi.pf_meta'));
  expect(pages.map(([name]) => name)).toEqual(records.map((_, row) => String(row)));
  const words = chunks.flatMap(([from, to, name]) => {
    const own = readChunk(path.join(place('joined'), 'index', `${name}.pf_index`));
    expect([own[0]?.[0], own.at(-1)?.[0]]).toEqual([from, to]);
    return own.map(([word]) => word);
  });
  const sorted = [...new Set(words)].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
  expect(words).toEqual(sorted);
  expect(chunks.length).toBeGreaterThan(3);
});

test('each page has its fragment', () => {
  expect(new Set(fragmentsOf(place('whole'))).size).toBe(records.length);
});
