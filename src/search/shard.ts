import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { mergeWords, type IndexedPages } from './merge-words.ts';
import { readMeta, type MetaFile } from './pagefind-format.ts';
import { aloneFile, stretchFile, type WordFiles } from './shard-file.ts';
import { encodeWord } from './word-file.ts';

/** How large files of words become, in bytes before compression. */
export interface WordFileSizes {
  /** The most that a file of several words has, as far as single words let it. */
  readonly stretch: number;
  /** From so many on a word has a file of its own. */
  readonly alone: number;
}

/**
 * A browser has to load the whole file for a single word: about 6 kB on the way for rare words, 3 kB or
 * more for the others.
 */
const usualSizes: WordFileSizes = { stretch: 16_000, alone: 4000 };

/**
 * Writes the words of several indexes that Pagefind has made, whose pages follow each other, in files
 * that browsers ask one by one: Pagefind's own are five times as large, and need 100 kB of program and
 * as much time to be opened as the rest of a search. Of Pagefind, browsers read the fragments, which
 * are left where they are, see `fragmentsOf`.
 * @param pieces the folders of the indexes, in their order
 */
export function writeWords(
  pieces: readonly string[],
  folder: string,
  sizes: WordFileSizes = usualSizes,
): WordFiles {
  mkdirSync(path.join(folder, 'index'), { recursive: true });
  const files = { stretches: [] as string[], alone: [] as string[] };
  let stretch: Uint8Array[] = [];
  let bytes = 0;
  const endStretch = (): void => {
    if (stretch.length === 0) return;
    write(path.join(folder, stretchFile(files.stretches.length - 1)), stretch);
    [stretch, bytes] = [[], 0];
  };
  for (const { word, forms } of mergeWords(indexedPages(pieces))) {
    for (const own of forms) {
      const encoded = encodeWord(own);
      if (encoded.length >= sizes.alone) {
        write(path.join(folder, aloneFile(files.alone.push(own.form) - 1)), [encoded]);
        continue;
      }
      if (bytes + encoded.length > sizes.stretch) endStretch();
      if (stretch.length === 0) files.stretches.push(word);
      stretch.push(encoded);
      bytes += encoded.length;
    }
  }
  endStretch();
  return files;
}

/** The highest level of compression takes three times as long for one percent. */
function write(file: string, parts: readonly Uint8Array[]): void {
  writeFileSync(file, gzipSync(Buffer.concat(parts), { level: 6 }));
}

/** The files of the fragments of a piece, in the order of its pages, relative to its folder. */
export function fragmentsOf(piece: string): string[] {
  const meta = metaOf(piece);
  return orderOf(meta).map((page) => path.join('fragment', `${meta[1][page]?.[0]}.pf_fragment`));
}

function metaOf(piece: string): MetaFile {
  const name = readdirSync(piece).find((file) => file.endsWith('.pf_meta'));
  if (name === undefined) throw new Error(`search index: no list of pages in ${piece}`);
  return readMeta(readFileSync(path.join(piece, name)));
}

/** Pagefind numbers pages as they come to it; they are in order by what they are sorted by. */
function orderOf([, pages, , , sorts]: MetaFile): readonly number[] {
  const order = sorts[0]?.[1] ?? [];
  if (order.length !== pages.length) throw new Error('search index: a page without a date');
  return order;
}

function indexedPages(pieces: readonly string[]): IndexedPages[] {
  let start = 0;
  return pieces.map((piece) => {
    const meta = metaOf(piece);
    const rows: number[] = [];
    for (const page of orderOf(meta)) rows[page] = start++;
    return {
      chunks: meta[2].map(([, , name]) => path.join(piece, 'index', `${name}.pf_index`)),
      rows,
      fields: meta[5],
    };
  });
}
