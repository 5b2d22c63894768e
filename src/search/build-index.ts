import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { makeCatalogue, orderKey } from './catalogue.ts';
import { catalogueFile, writeCatalogue } from './catalogue-file.ts';
import { listRecord, recordFiles } from './list-record.ts';
import { makeManifest, manifestFile } from './manifest.ts';
import { largestPiece, largestShard, piecesOf, shardsOf, type Period } from './periods.ts';
import { makePiece, wordsFile, type PieceSummary } from './piece.ts';
import type { SearchRecord } from './record.ts';
import { findKept, keepFolder, tidyCache, type FoundFolder } from './index-cache.ts';
import { linkFile } from './link-file.ts';
import { recordDigest, shardKey } from './shard-key.ts';
import { fragmentFile, shardFile, type ShardFile, type WordFiles } from './shard-file.ts';
import { writeWords, type WordFileSizes } from './shard.ts';
import { writeNumbers } from './number-letters.ts';

export interface IndexOptions {
  /** A folder in which parts are kept for the next build, and from which unchanged ones are taken. */
  readonly cache?: string;
  /** Stands for the code and the versions that make the index: parts that others made are not taken. */
  readonly code?: string;
  /** The most pages of one shard, which a browser asks as one. */
  readonly largestShard?: number;
  /** The most pages that Pagefind indexes at a time. */
  readonly largestPiece?: number;
  readonly wordFileSizes?: WordFileSizes;
}

export interface IndexResult {
  readonly pages: number;
  readonly shards: number;
  readonly pieces: number;
  /** Of the pieces, how many were taken from the cache. */
  readonly reused: number;
  /** The size of the folder. */
  readonly bytes: number;
  readonly seconds: number;
}

/**
 * Makes the search index of all records in a folder, which is emptied first. Pagefind indexes them
 * piece by piece, a period each, so that a change makes one piece anew and its process stays small;
 * pieces are then joined to shards, which browsers ask. The same records make the same files, with and
 * without a cache. Throws when Pagefind reports an error, and when two records have one address.
 */
export async function buildIndex(
  records: AsyncIterable<SearchRecord> | Iterable<SearchRecord>,
  folder: string,
  options: IndexOptions = {},
): Promise<IndexResult> {
  const started = performance.now();
  const aside = `${folder}.pieces`;
  for (const place of [folder, aside]) rmSync(place, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const ordered = await inOrder(records);
  const maker = new IndexMaker(ordered, { folder, aside, ...options });
  const starts = ordered.map(({ date }) => date?.start ?? '');
  const pieces = piecesOf(starts, options.largestPiece ?? largestPiece);
  const shards: MadeShard[] = [];
  for (const own of shardsOf(pieces, options.largestShard ?? largestShard))
    shards.push(await maker.shard(own));
  rmSync(aside, { recursive: true, force: true });
  if (options.cache !== undefined) tidyCache(options.cache, maker.used);
  const texts = [
    { name: manifestFile, text: JSON.stringify(makeManifest(shards)) },
    { name: catalogueFile, text: writeCatalogue(makeCatalogue(ordered)) },
    ...recordFiles(ordered.map(listRecord)),
  ];
  for (const { name, text } of texts) writeFileSync(path.join(folder, name), text);
  const bytes = bytesIn(folder);
  const seconds = (performance.now() - started) / 1000;
  return {
    pages: ordered.length,
    shards: shards.length,
    pieces: pieces.length,
    reused: maker.reused,
    bytes,
    seconds,
  };
}

interface Places extends IndexOptions {
  readonly folder: string;
  /** Where pieces are put while shards are made of them. */
  readonly aside: string;
}

interface MadePiece {
  readonly place: string;
  readonly summary: PieceSummary;
}

interface MadeShard {
  readonly name: string;
  readonly pieces: readonly PieceSummary[];
}

/** Makes the parts of one index, those that are kept excepted. */
class IndexMaker {
  /** The names of what this index uses of the cache. */
  readonly used = new Set<string>();
  /** How many pieces were taken from the cache. */
  reused = 0;
  readonly #records: readonly SearchRecord[];
  readonly #digests: readonly string[];
  readonly #places: Places;

  constructor(records: readonly SearchRecord[], places: Places) {
    this.#records = records;
    this.#digests = records.map(recordDigest);
    this.#places = places;
  }

  async shard(periods: readonly Period[]): Promise<MadeShard> {
    const { folder, aside } = this.#places;
    const pieces: MadePiece[] = [];
    for (const period of periods) pieces.push(await this.#piece(period));
    const name = this.#nameOf({
      name: periods[0]?.name ?? '',
      rows: [periods[0]?.rows[0] ?? 0, periods.at(-1)?.rows[1] ?? 0],
    });
    const lengths = writeNumbers(pieces.flatMap(({ summary }) => summary.lengths));
    const shard: ShardFile = { lengths, ...this.#placeWords(pieces, name) };
    writeFileSync(path.join(folder, name, shardFile), JSON.stringify(shard));
    placeFragments(pieces, path.join(folder, name));
    // The next shard needs the room.
    rmSync(aside, { recursive: true, force: true });
    return { name, pieces: pieces.map(({ summary }) => summary) };
  }

  async #piece(period: Period): Promise<MadePiece> {
    const { aside, cache } = this.#places;
    const name = `piece-${this.#nameOf(period)}`;
    const kept = this.#findKept(name);
    if (kept) {
      this.reused++;
      return { place: kept.place, summary: JSON.parse(kept.note) as PieceSummary };
    }
    const place = path.join(aside, name);
    const summary = await makePiece(this.#records.slice(...period.rows), place);
    if (cache !== undefined) keepFolder(cache, name, place, JSON.stringify(summary));
    return { place, summary };
  }

  #placeWords(pieces: readonly MadePiece[], shard: string): WordFiles {
    const { folder, cache, wordFileSizes } = this.#places;
    const name = `shard-${shard}`;
    const place = path.join(folder, shard);
    const kept = this.#findKept(name);
    for (const file of kept?.files ?? [])
      linkFile(path.join(kept?.place ?? '', file), path.join(place, file));
    if (kept) return JSON.parse(kept.note) as WordFiles;
    const words = pieces.map((piece) => ({
      words: readFileSync(path.join(piece.place, wordsFile)),
      pages: piece.summary.lengths.length,
    }));
    const files = writeWords(words, place, wordFileSizes);
    if (cache !== undefined) keepFolder(cache, name, place, JSON.stringify(files));
    return files;
  }

  #findKept(name: string): FoundFolder | undefined {
    this.used.add(name);
    const { cache } = this.#places;
    return cache === undefined ? undefined : findKept(cache, name);
  }

  #nameOf({ name, rows }: Period): string {
    return `${name}-${shardKey(this.#digests.slice(...rows), this.#places.code ?? '')}`;
  }
}

function placeFragments(pieces: readonly MadePiece[], shard: string): void {
  let row = 0;
  for (const { place, summary } of pieces) {
    for (const own of summary.lengths.keys())
      linkFile(path.join(place, fragmentFile(own)), path.join(shard, fragmentFile(row++)));
  }
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

function bytesIn(folder: string): number {
  let bytes = 0;
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }))
    if (entry.isFile()) bytes += statSync(path.join(entry.parentPath, entry.name)).size;
  return bytes;
}
