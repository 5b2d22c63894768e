import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { mergeWords, type IndexedPages } from './merge-words.ts';
import {
  encodeWord,
  packChunk,
  packMeta,
  readMeta,
  type MetaChunk,
  type MetaFile,
  type WordEntry,
} from './pagefind-format.ts';

/**
 * So many bytes of words, before compression, make a file: about 6 kB on the way to a browser, which
 * has to load the whole file for a single word. Pagefind's own files are five times as large.
 */
const chunkBytes = 16_000;

/** The name that Pagefind's entry file gives to the meta file of a shard. */
const metaName = 'vi';

/**
 * Makes one index of Pagefind out of several, whose pages follow each other. A browser then asks one
 * index for a word and not many, and the words weigh the same in all of them. Pages are named by
 * their place, from 0, so that the list of their names is short; the fragments themselves are left
 * where they are, see `fragmentsOf`.
 * @param pieces the folders of the indexes that Pagefind has made, in their order
 */
export function makeShard(pieces: readonly string[], folder: string): void {
  const [first] = pieces;
  if (first === undefined) throw new Error('search index: a shard of nothing');
  mkdirSync(path.join(folder, 'index'), { recursive: true });
  const metas = pieces.map(metaOf);
  const fields = [...new Set(metas.flatMap((meta) => meta[5]))].sort();
  const chunks = writeWords(mergeWords(indexedPages(pieces, metas, fields)), folder);
  const pages = metas.flatMap((meta) => meta[1]);
  const meta: MetaFile = [
    metas[0]?.[0] ?? '',
    // How long a page is the manifest tells, for all shards alike: see `PagefindShard`.
    pages.map((_, place) => [String(place), 1, '']),
    chunks,
    [],
    [],
    fields,
  ];
  writeFileSync(path.join(folder, `pagefind.${metaName}.pf_meta`), packMeta(meta));
  writeFileSync(
    path.join(folder, 'pagefind-entry.json'),
    entryOf(readFileSync(path.join(first, 'pagefind-entry.json'), 'utf8'), pages.length),
  );
}

/** The files of the fragments of a piece, in the order of its pages, relative to its folder. */
export function fragmentsOf(piece: string): string[] {
  const meta = metaOf(piece);
  return orderOf(meta).map((page) => path.join('fragment', `${meta[1][page]?.[0]}.pf_fragment`));
}

function metaOf(piece: string): MetaFile {
  const name = readdirSync(piece).find((file) => file.endsWith('.pf_meta'));
  if (name === undefined) throw new Error(`search index: no list of pages in ${piece}`);
  return readMeta(path.join(piece, name));
}

/** Pagefind numbers pages as they come to it; they are in order by what they are sorted by. */
function orderOf([, pages, , , sorts]: MetaFile): readonly number[] {
  const order = sorts[0]?.[1] ?? [];
  if (order.length !== pages.length) throw new Error('search index: a page without a date');
  return order;
}

function indexedPages(
  pieces: readonly string[],
  metas: readonly MetaFile[],
  fields: readonly string[],
): IndexedPages[] {
  let start = 0;
  return metas.map((meta, index) => {
    const rows: number[] = [];
    for (const page of orderOf(meta)) rows[page] = start++;
    return {
      chunks: meta[2].map(([, , name]) =>
        path.join(pieces[index] ?? '', 'index', `${name}.pf_index`),
      ),
      rows,
      fields: meta[5].map((field) => fields.indexOf(field)),
    };
  });
}

function writeWords(words: Iterable<WordEntry>, folder: string): MetaChunk[] {
  const chunks: MetaChunk[] = [];
  let encoded: Buffer[] = [];
  let [bytes, from, to] = [0, '', ''];
  const writeChunk = (): void => {
    if (encoded.length === 0) return;
    const name = chunks.length.toString(36);
    chunks.push([from, to, name]);
    writeFileSync(path.join(folder, 'index', `${name}.pf_index`), packChunk(encoded));
    [encoded, bytes] = [[], 0];
  };
  for (const word of words) {
    const own = encodeWord(word);
    // A long word is not to be loaded for the sake of the short ones before it.
    if (bytes + own.length > chunkBytes) writeChunk();
    if (encoded.length === 0) from = word[0];
    to = word[0];
    encoded.push(own);
    bytes += own.length;
  }
  writeChunk();
  return chunks;
}

/**
 * Has every shard run the WebAssembly that lies beside all shards. Pagefind puts this name between
 * 'wasm.' and '.pagefind' in an address below the folder of the shard.
 */
function entryOf(ofPiece: string, pages: number): string {
  const entry = JSON.parse(ofPiece) as Readonly<Record<string, unknown>>;
  const vi = { hash: metaName, wasm: 'x/../../wasm.unknown', page_count: pages };
  return JSON.stringify({ ...entry, languages: { vi } });
}
