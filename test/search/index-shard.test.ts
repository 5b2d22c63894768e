import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildIndex } from '#search/build-index.ts';
import { rarity, saturated } from '#search/browser/bm25.ts';
import type { Lookup, SearchEngine } from '#search/browser/engine.ts';
import { openIndex } from '#search/browser/index-engine.ts';
import { orderKey } from '#search/catalogue.ts';
import { searchedFields } from '#search/fields.ts';
import { foldIndexWord, indexName, indexWord, runsIn } from '#search/index-text.ts';
import { manifestFile, type Manifest } from '#search/manifest.ts';
import { readNumbers } from '#search/number-letters.ts';
import { wordsOfClass } from '#search/page-length.ts';
import { runPagefind } from '#search/piece.ts';
import { shardFile, type ShardFile } from '#search/shard-file.ts';
import { serveSite, type SiteServer } from '#site/server.ts';
import { inventedArchive } from './invented-archive.ts';

/*
 * What Pagefind finds in an index that it has made at once, and what is found here in the same pages
 * indexed in pieces and written anew, must be the same.
 */
interface Pagefind {
  options(options: Readonly<Record<string, unknown>>): Promise<void>;
  search(term: string): Promise<{
    readonly results: readonly {
      readonly score: number;
      readonly words: readonly number[];
      readonly matchedMetaFields?: readonly string[];
      data(): Promise<{ readonly raw_url?: string; readonly url: string }>;
    }[];
  }>;
}

interface Found {
  readonly score: number;
  readonly positions: readonly number[];
  readonly fields: readonly string[];
}

const records = inventedArchive(90).toSorted((a, b) => (orderKey(a) < orderKey(b) ? -1 : 1));
const addresses = records.map(({ address }) => address);
/** So small that every way to lie in files is there. */
const wordFileSizes = { stretch: 500, alone: 100 };

let folder: string;
let server: SiteServer;
let pagefind: Pagefind;
let engine: SearchEngine;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'congbo-index-shard-'));
  for (const { path: name, content } of (await runPagefind(records)).files) {
    const file = path.join(folder, 'whole/pagefind', name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, content);
  }
  const { pieces, shards } = await buildIndex(records, path.join(folder, 'ours/pagefind'), {
    largestPiece: 20,
    wordFileSizes,
  });
  expect(pieces).toBeGreaterThan(4);
  expect(shards).toBe(1);
  server = await serveSite({ folder, base: '/' });
  const code = pathToFileURL(path.join(folder, 'whole/pagefind/pagefind.js')).href;
  const { createInstance } = (await import(/* @vite-ignore */ code)) as {
    createInstance: (options: Readonly<Record<string, unknown>>) => Pagefind;
  };
  const basePath = `${server.address}whole/pagefind/`;
  pagefind = createInstance({ basePath, baseUrl: '/', language: 'vi' });
  const metaWeights = Object.fromEntries(
    [...searchedFields, 'kind', 'date', 'body', 'status'].map((field) => [field, 0]),
  );
  // Nothing but how often a word stands on a page, as BM25 counts it.
  const ranking = {
    termSimilarity: 0,
    diacriticSimilarity: 0,
    pageLength: 0,
    termFrequency: 1,
    termSaturation: 1.4,
    metaWeights,
  };
  await pagefind.options({ ranking });
  engine = await openIndex(`${server.address}ours/pagefind/`);
});
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

async function askPagefind({ word, accents, isWhole }: Lookup): Promise<Record<string, Found>> {
  await pagefind.options({ exactDiacritics: accents === 'same' });
  const { results } = await pagefind.search(isWhole === true ? `"${word}"` : word);
  const rare = rarity(results.length, records.length);
  const found = await Promise.all(
    results.map(async (result) => {
      const { score, words, matchedMetaFields = [] } = result;
      const fields = searchedFields.filter((field) => matchedMetaFields.includes(field));
      const { raw_url: address = '' } = await result.data();
      return [
        address,
        { score: isWhole === true ? 0 : round(score / rare), positions: words, fields },
      ] as const;
    }),
  );
  return Object.fromEntries(found);
}

async function ask(lookup: Lookup): Promise<Record<string, Found>> {
  const found = await engine.find(lookup);
  return Object.fromEntries(
    found.map(({ page, score, positions, fields }) => [
      addresses[page] ?? '',
      { score: round(lengthless(page, score)), positions, fields },
    ]),
  );
}

/** What BM25 would give if all pages had the same length. */
function lengthless(page: number, score: number): number {
  if (score === 0) return 0;
  const length = relativeLengths[page] ?? 1;
  let [low, high] = [0, 1e4];
  for (let step = 0; step < 80; step++) {
    const middle = (low + high) / 2;
    if (saturated(middle, length) < score) low = middle;
    else high = middle;
  }
  return (low * 2.4) / (low + 1.4);
}

let relativeLengths: readonly number[] = [];

async function readLengths(): Promise<number[]> {
  const index = path.join(folder, 'ours/pagefind');
  const read = async (file: string): Promise<unknown> =>
    JSON.parse(await readFile(path.join(index, file), 'utf8'));
  const { shards, averageLength } = (await read(manifestFile)) as Manifest;
  const { lengths } = (await read(`${shards[0]?.name}/${shardFile}`)) as ShardFile;
  return readNumbers(lengths).map((own) => wordsOfClass(own) / averageLength);
}

function round(score: number): number {
  return Math.round(score * 1e3) / 1e3;
}

/** Words of all kinds that the texts have, and some that none has. */
function lookups(): Lookup[] {
  const runs = [...new Set(records.flatMap(({ title, summary }) => runsIn(`${title} ${summary}`)))];
  const words = [...runs.map((run) => indexWord([run])), indexWord(['xyz'])];
  const names = records
    .slice(0, 20)
    .map(({ title }) => indexName(runsIn(title).map(foldIndexWord)));
  return [
    ...words.flatMap((word): Lookup[] => [
      { word, accents: 'same' },
      { word: foldIndexWord(word), accents: 'any' },
      { word, accents: 'same', isWhole: true },
    ]),
    ...names.map((word): Lookup => ({ word, accents: 'any' })),
  ];
}

test('words are found as Pagefind finds them', { timeout: 60_000 }, async () => {
  relativeLengths = await readLengths();
  const asked = lookups();
  expect(asked.length).toBeGreaterThan(300);
  let found = 0;
  for (const lookup of asked) {
    const [expected, own] = [await askPagefind(lookup), await ask(lookup)];
    // Of a word in quotation marks Pagefind tells one place, not always the first, and then no field.
    const isWhole = lookup.isWhole === true;
    const told = (all: typeof own): unknown => (isWhole ? Object.keys(all).toSorted() : all);
    expect(told(own), JSON.stringify(lookup)).toEqual(told(expected));
    found += Object.keys(expected).length;
  }
  expect(found).toBeGreaterThan(3000);
});
