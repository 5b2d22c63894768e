import { gzipSync } from 'node:zlib';
import { keyOf } from './index-terms.ts';
import { indexFiles } from './index-files.ts';
import { TermGatherer } from './page-terms.ts';
import { readPageText } from './page-text.ts';
import { PostingWriter } from './postings.ts';
import type { SearchRecord } from './record.ts';
import { lengthClass, writeHead } from './shard-head.ts';
import { shownPage, type ShownPage } from './shown-page.ts';
import { writeTerms, type IndexedTerm } from './term-list.ts';

/** A file of a shard as it is published. */
export interface ShardFile {
  /** From the folder of the index on. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What the whole index has to know of a shard. */
export interface ShardSummary {
  /** How many words its pages have together. */
  readonly words: number;
  /** How many of its pages hold each term. */
  readonly frequencies: Readonly<Record<string, number>>;
}

/** A file of terms is closed when it has so many bytes, before compression. */
const termBytes = 6_000;
/** A file of pages is closed when it has so many letters. */
const pageLetters = 4_500;

/**
 * Makes the files of one shard. Texts are made one after the other, and each is given up before the
 * next. The same records make the same bytes.
 */
export function makeShard(
  name: string,
  records: readonly SearchRecord[],
): { readonly files: ShardFile[]; readonly summary: ShardSummary } {
  const gatherer = new TermGatherer();
  const postings = new Map<string, PostingWriter>();
  const lengths = new Uint8Array(records.length);
  const pages = new PageFiles(name);
  let words = 0;
  for (const [row, record] of records.entries()) {
    const text = readPageText(record);
    for (const [term, posting] of gatherer.gather(record, text)) {
      let writer = postings.get(term);
      if (writer === undefined) postings.set(term, (writer = new PostingWriter()));
      writer.add(row, posting);
    }
    words += text.words.length;
    lengths[row] = lengthClass(text.words.length);
    pages.add(row, shownPage(record, text));
  }
  const terms = termFiles(name, postings);
  const shown = pages.end();
  const head = writeHead({ firstKeys: terms.firstKeys, firstPages: shown.firstPages, lengths });
  return {
    files: [compressed(indexFiles.head(name), head), ...terms.files, ...shown.files],
    summary: { words, frequencies: terms.frequencies },
  };
}

function termFiles(
  name: string,
  postings: ReadonlyMap<string, PostingWriter>,
): { files: ShardFile[]; firstKeys: string[]; frequencies: Record<string, number> } {
  const sorted = [...postings]
    .map(([term, writer]) => ({ key: keyOf(term), term, writer }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
  const files: ShardFile[] = [];
  const firstKeys: string[] = [];
  const frequencies: Record<string, number> = {};
  let batch: IndexedTerm[] = [];
  let size = 0;
  const end = (): void => {
    const [first] = batch;
    if (first === undefined) return;
    files.push(compressed(indexFiles.terms(name, files.length), writeTerms(batch)));
    firstKeys.push(first.key);
    batch = [];
    size = 0;
  };
  for (const { key, term, writer } of sorted) {
    const { bytes, pages } = writer;
    if (size + bytes.length > termBytes) end();
    batch.push({ key, postings: bytes });
    size += bytes.length + key.length;
    frequencies[term] = pages;
  }
  end();
  return { files, firstKeys, frequencies };
}

/** Puts what is shown of pages into files of a few pages each. */
class PageFiles {
  readonly #name: string;
  readonly #files: ShardFile[] = [];
  readonly #firstPages: number[] = [];
  #batch: ShownPage[] = [];
  #letters = 0;

  constructor(name: string) {
    this.#name = name;
  }

  add(row: number, page: ShownPage): void {
    if (this.#letters + page.text.length > pageLetters) this.#endFile();
    if (this.#batch.length === 0) this.#firstPages.push(row);
    this.#batch.push(page);
    this.#letters += page.text.length;
  }

  end(): { readonly files: readonly ShardFile[]; readonly firstPages: readonly number[] } {
    this.#endFile();
    return { files: this.#files, firstPages: this.#firstPages };
  }

  #endFile(): void {
    if (this.#batch.length === 0) return;
    const name = indexFiles.pages(this.#name, this.#files.length);
    this.#files.push(compressed(name, Buffer.from(JSON.stringify(this.#batch))));
    this.#batch = [];
    this.#letters = 0;
  }
}

/** The same bytes make the same file: gzip's time stamp is left empty by Node. */
export function compressed(name: string, bytes: Uint8Array): ShardFile {
  return { name, bytes: gzipSync(bytes) };
}
