import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { compareWords } from './pagefind-words.ts';
import { aloneFile, stretchFile, type WordFiles } from './shard-file.ts';
import { encodeWord, readColumns, type PlacedColumns, type WordColumns } from './word-columns.ts';

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

/** The words of a piece of the index, as `writeColumns` writes them. */
export interface PieceWords {
  readonly words: Uint8Array;
  readonly pages: number;
}

/**
 * Writes the words of several pieces, whose pages follow each other, in files that browsers ask one by
 * one. Pagefind's own files are five times as large, and need 100 kB of program and as much time to be
 * opened as the rest of a search takes.
 */
export function writeWords(
  pieces: readonly PieceWords[],
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
  for (const { word, form, parts } of mergeWords(pieces)) {
    const encoded = encodeWord(parts);
    if (encoded.length >= sizes.alone) {
      write(path.join(folder, aloneFile(files.alone.push(form) - 1)), [encoded]);
      continue;
    }
    if (bytes + encoded.length > sizes.stretch) endStretch();
    if (stretch.length === 0) files.stretches.push(word);
    stretch.push(encoded);
    bytes += encoded.length;
  }
  endStretch();
  return files;
}

/** The highest level of compression takes three times as long for one percent. */
function write(file: string, parts: readonly Uint8Array[]): void {
  writeFileSync(file, gzipSync(Buffer.concat(parts), { level: 6 }));
}

interface MergedWord extends Pick<WordColumns, 'word' | 'form'> {
  readonly parts: readonly PlacedColumns[];
}

interface Head extends PlacedColumns {
  readonly rest: Generator<WordColumns, void>;
}

function* mergeWords(pieces: readonly PieceWords[]): Generator<MergedWord> {
  let start = 0;
  let heads = pieces.flatMap(({ words, pages }) => {
    const firstRow = start;
    start += pages;
    return nextOf(firstRow, readColumns(words));
  });
  while (heads.length > 0) {
    const { columns } = heads.reduce((a, b) => (compareWords(b.columns, a.columns) < 0 ? b : a));
    const isNext = (head: Head): boolean => compareWords(head.columns, columns) === 0;
    yield { word: columns.word, form: columns.form, parts: heads.filter(isNext) };
    heads = heads.flatMap((head) => (isNext(head) ? nextOf(head.firstRow, head.rest) : [head]));
  }
}

function nextOf(firstRow: number, rest: Generator<WordColumns, void>): Head[] {
  const { value } = rest.next();
  return value ? [{ columns: value, firstRow, rest }] : [];
}
