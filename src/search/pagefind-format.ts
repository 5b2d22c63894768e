import { gunzipSync } from 'node:zlib';
import { Decoder } from 'cbor-x';

/*
 * The files of an index as Pagefind 1.6 writes them: CBOR behind a mark, compressed. Pagefind does not
 * document them (its sources do: `pagefind/src/index`, `pagefind_web/src`), so its version is pinned,
 * and `test/search/index-shard.test.ts` compares what is read here with what Pagefind finds.
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

/** What ordinary text weighs. */
export const weightOfText = 24;

/** Reads a `pf_meta` file. */
export function readMeta(content: Uint8Array): MetaFile {
  return decoder.decode(unpack(content)) as MetaFile;
}

/** Reads the words of a `pf_index` file, in the order of their bytes. */
export function readChunk(content: Uint8Array): readonly WordEntry[] {
  return (decoder.decode(unpack(content)) as readonly [readonly WordEntry[]])[0];
}

function unpack(content: Uint8Array): Buffer {
  const bytes = gunzipSync(content);
  if (!bytes.subarray(0, mark.length).equals(mark)) throw new Error('not a file of Pagefind');
  return bytes.subarray(mark.length);
}
