import { readFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';
import { Decoder, Encoder } from 'cbor-x';

/*
 * The files of an index as Pagefind 1.6 writes and reads them: CBOR behind a mark, compressed. Pagefind
 * does not document them (its sources do: `pagefind/src/index`, `pagefind_web/src`), so its version is
 * pinned, and `test/search/shard-merge.test.ts` lets Pagefind read what is written here.
 */

/** `pagefind.<hash>.pf_meta`, which a browser loads first. */
export type MetaFile = readonly [
  version: string,
  pages: readonly MetaPage[],
  chunks: readonly MetaChunk[],
  filters: readonly unknown[],
  sorts: readonly (readonly [name: string, pages: readonly number[]])[],
  fields: readonly string[],
];

/** A page by the name of its fragment; `group` names a file with several fragments, if it is in one. */
export type MetaPage = readonly [name: string, words: number, group: string];

/** A file of the index, and the first and last word of what it holds, in the order of their bytes. */
export type MetaChunk = readonly [from: string, to: string, name: string];

/** A word without accents, where it stands so, and the accented forms it stands for. */
export type WordEntry = readonly [
  word: string,
  pages: readonly PageEntry[],
  forms: readonly (readonly [form: string, pages: readonly PageEntry[]])[],
];

/**
 * Where a word stands on a page. The page is told by its distance from the one before. Places are
 * distances too, a negative number tells the weight of what follows it; places in fields likewise, a
 * negative number being the field.
 */
export type PageEntry = readonly [
  page: number,
  places: readonly number[],
  inFields: readonly number[],
];

const mark = Buffer.from('pagefind_dcd');
const decoder = new Decoder({ useRecords: false });
const encoder = new Encoder({ useRecords: false });

/** Reads a `pf_meta` file. */
export function readMeta(file: string): MetaFile {
  return decoder.decode(unpack(file)) as MetaFile;
}

/** Reads the words of a `pf_index` file, in the order of their bytes. */
export function readChunk(file: string): readonly WordEntry[] {
  return (decoder.decode(unpack(file)) as readonly [readonly WordEntry[]])[0];
}

/** The bytes of a `pf_meta` file. */
export function packMeta(meta: MetaFile): Buffer {
  return pack([encoder.encode(meta)]);
}

/** The bytes of a word inside a `pf_index` file, not yet compressed. */
export function encodeWord(word: WordEntry): Buffer {
  return encoder.encode(word);
}

/** The bytes of a `pf_index` file of words from `encodeWord`. */
export function packChunk(words: readonly Buffer[]): Buffer {
  return pack([arrayHead(1), arrayHead(words.length), ...words]);
}

function unpack(file: string): Buffer {
  const bytes = gunzipSync(readFileSync(file));
  if (!bytes.subarray(0, mark.length).equals(mark)) throw new Error(`not of Pagefind: ${file}`);
  return bytes.subarray(mark.length);
}

/** The highest level takes three times as long for one percent. */
function pack(parts: readonly Buffer[]): Buffer {
  return gzipSync(Buffer.concat([mark, ...parts]), { level: 6 });
}

/** What begins an array of a length in CBOR (RFC 8949, 3.1: major type 4). */
function arrayHead(length: number): Buffer {
  if (length < 24) return Buffer.of(0x80 | length);
  if (length < 0x100) return Buffer.of(0x98, length);
  if (length < 0x10000) return Buffer.of(0x99, length >> 8, length & 0xff);
  throw new RangeError(`an array of ${length}`);
}
