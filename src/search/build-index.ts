import { mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { catalogueFile, makeCatalogue, orderKey } from './catalogue.ts';
import { listRecord, recordFiles } from './list-record.ts';
import { makeManifest, manifestFile } from './manifest.ts';
import { periodShards } from './period-shards.ts';
import type { SearchRecord } from './record.ts';
import { keepShard, reuseShard, tidyCache } from './shard-cache.ts';
import { shardKey } from './shard-key.ts';
import { makeShard, type ShardSummary } from './shard.ts';

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

/** What all shards share: it lies beside them, once. */
const shared = ['pagefind.js', 'wasm.unknown.pagefind'];

/**
 * Makes the search index of all records in a folder, which is emptied first: an index of Pagefind per
 * period. The same records make the same files, with and without a cache. Throws when Pagefind reports
 * an error, and when two records have one address.
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
  const starts = ordered.map(({ date }) => date?.start ?? '');
  const shards: { name: string; summary: ShardSummary }[] = [];
  let reused = 0;
  for (const { name: period, rows } of periodShards(starts, largestShard)) {
    const own = ordered.slice(...rows);
    const name = `${period}-${shardKey(own, code)}`;
    let summary = cache === undefined ? undefined : await reuseShard(cache, name, folder);
    if (summary === undefined) {
      summary = await makeShard(own, path.join(folder, name));
      if (cache !== undefined) await keepShard(cache, name, folder, summary);
    } else reused++;
    await takeShared(folder, name);
    shards.push({ name, summary });
  }
  if (cache !== undefined) await tidyCache(cache, new Set(shards.map(({ name }) => name)));
  const texts = [
    { name: manifestFile, text: JSON.stringify(makeManifest(shards)) },
    { name: catalogueFile, text: JSON.stringify(makeCatalogue(ordered)) },
    ...recordFiles(ordered.map(listRecord)),
  ];
  for (const { name, text } of texts) await writeFile(path.join(folder, name), text);
  const bytes = await bytesIn(folder);
  const seconds = (performance.now() - started) / 1000;
  return { pages: ordered.length, shards: shards.length, reused, bytes, seconds };
}

/** All records in the order of the catalogue. */
async function inOrder(
  records: AsyncIterable<SearchRecord> | Iterable<SearchRecord>,
): Promise<SearchRecord[]> {
  const keyed = new Map<string, SearchRecord>();
  const addresses = new Set<string>();
  for await (const record of records) {
    const { address } = record;
    if (addresses.has(address)) throw new Error(`search index: two pages at ${address}`);
    addresses.add(address);
    keyed.set(orderKey(record), record);
  }
  return [...keyed].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, record]) => record);
}

/** Moves what all shards share out of one of them, the first to the place beside all. */
async function takeShared(folder: string, shard: string): Promise<void> {
  for (const name of shared) await rename(path.join(folder, shard, name), path.join(folder, name));
}

async function bytesIn(folder: string): Promise<number> {
  let bytes = 0;
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true }))
    if (entry.isFile()) bytes += (await stat(path.join(entry.parentPath, entry.name))).size;
  return bytes;
}
