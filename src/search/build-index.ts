import { createHash } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { makeCatalogue, orderKey } from './catalogue.ts';
import { daysPart, writeDays, writeFilter } from './catalogue-file.ts';
import { indexFiles, type Manifest } from './index-files.ts';
import { listRecord, recordFiles } from './list-record.ts';
import { periodShards } from './period-shards.ts';
import type { SearchRecord } from './record.ts';
import { compressed, makeShard, type ShardFile, type ShardSummary } from './shard.ts';
import { keepShard, reuseShard, tidyCache } from './shard-cache.ts';
import { shardKey } from './shard-key.ts';

export interface IndexOptions {
  /** A folder in which shards are kept for the next build, and from which unchanged ones are taken. */
  readonly cache?: string;
  /** Stands for the code and the versions that make the index: shards that others made are not taken. */
  readonly code?: string;
  /** The most pages of one shard. */
  readonly largestShard?: number;
}

export interface IndexResult {
  readonly pages: number;
  readonly shards: number;
  /** Of these, how many were taken from the cache. */
  readonly reused: number;
  /** The size of the folder. */
  readonly bytes: number;
  readonly seconds: number;
}

/** A term that fewer than one in so many pages hold is not worth telling about beforehand. */
const rareShare = 50;
/** Below so many pages every question is cheap. */
const fewPages = 1000;

/**
 * Makes the search index of all records in a folder, which is emptied first. The same records make
 * the same files, with and without a cache. Throws when two records have one address.
 */
export async function buildIndex(
  records: AsyncIterable<SearchRecord> | Iterable<SearchRecord>,
  folder: string,
  { cache, code = '', largestShard }: IndexOptions = {},
): Promise<IndexResult> {
  const started = performance.now();
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const ordered = await inOrder(records);
  const output = new OutputFolder(folder);
  const shards: { name: string; pages: number; summary: ShardSummary }[] = [];
  let reused = 0;
  const starts = ordered.map(({ date }) => date?.start ?? '');
  for (const { name, rows } of periodShards(starts, largestShard)) {
    const own = ordered.slice(...rows);
    const shard = `${name}-${shardKey(own, code)}`;
    let found = cache === undefined ? undefined : await reuseShard(cache, shard, folder);
    if (found === undefined) {
      const { files, summary } = makeShard(shard, own);
      for (const file of files) await output.write(file);
      if (cache !== undefined) await keepShard(cache, shard, files, summary);
      found = { summary, bytes: 0 };
    } else reused++;
    output.bytes += found.bytes;
    shards.push({ name: shard, pages: own.length, summary: found.summary });
  }
  if (cache !== undefined) await tidyCache(cache, new Set(shards.map(({ name }) => name)));
  const catalogue = await writeCatalogue(output, ordered);
  const manifest = makeManifest(shards, catalogue);
  await output.write({ name: indexFiles.manifest, bytes: Buffer.from(JSON.stringify(manifest)) });
  for (const { name, text } of recordFiles(ordered.map(listRecord)))
    await output.write({ name, bytes: Buffer.from(text) });
  const seconds = (performance.now() - started) / 1000;
  return { pages: ordered.length, shards: shards.length, reused, bytes: output.bytes, seconds };
}

/** All records in the order of the catalogue. */
async function inOrder(
  records: AsyncIterable<SearchRecord> | Iterable<SearchRecord>,
): Promise<SearchRecord[]> {
  const keyed = new Map<string, SearchRecord>();
  for await (const record of records) {
    const key = orderKey(record);
    if (keyed.has(key)) throw new Error(`search index: two pages at ${record.address}`);
    keyed.set(key, record);
  }
  return [...keyed].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, record]) => record);
}

/** Writes the catalogue in a folder named after what it holds, and gives its name and parts. */
async function writeCatalogue(
  output: OutputFolder,
  records: readonly SearchRecord[],
): Promise<Manifest['catalogue']> {
  const catalogue = makeCatalogue(records);
  const filters = Object.keys(catalogue.filters);
  const parts = [
    [daysPart, writeDays(catalogue)] as const,
    ...Object.entries(catalogue.filters).map(([name, own]) => [name, writeFilter(own)] as const),
  ];
  const hash = createHash('sha256');
  for (const [name, bytes] of parts) hash.update(name).update(bytes);
  const folder = `catalogue-${hash.digest('hex').slice(0, 12)}`;
  for (const [name, bytes] of parts)
    await output.write(compressed(indexFiles.catalogue(folder, name), bytes));
  return { folder, filters };
}

function makeManifest(
  shards: readonly { name: string; pages: number; summary: ShardSummary }[],
  catalogue: Manifest['catalogue'],
): Manifest {
  const pages = shards.reduce((sum, own) => sum + own.pages, 0);
  const words = shards.reduce((sum, { summary }) => sum + summary.words, 0);
  const rare = pages < fewPages ? pages : Math.ceil(pages / rareShare);
  const totals = new Map<string, number>();
  for (const { summary } of shards) {
    for (const [term, holders] of Object.entries(summary.frequencies))
      totals.set(term, (totals.get(term) ?? 0) + holders);
  }
  const frequent = [...totals]
    .filter(([, holders]) => holders > rare)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    format: 1,
    averageLength: pages === 0 ? 0 : words / pages,
    shards: shards.map(({ name, pages: own }) => ({ name, pages: own })),
    frequent: Object.fromEntries(frequent),
    rare,
    catalogue,
  };
}

class OutputFolder {
  bytes = 0;
  readonly #folder: string;
  readonly #made = new Set<string>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  async write({ name, bytes }: ShardFile): Promise<void> {
    const file = path.join(this.#folder, name);
    const folder = path.dirname(file);
    if (!this.#made.has(folder)) await mkdir(folder, { recursive: true });
    this.#made.add(folder);
    await writeFile(file, bytes);
    this.bytes += bytes.length;
  }
}
