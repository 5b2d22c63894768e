import type { IndexFile } from 'pagefind';
import { searchedFields, type SearchedField } from './fields.ts';
import {
  readChunk,
  readMeta,
  weightOfText,
  type MetaFile,
  type PageEntry,
} from './pagefind-format.ts';
import { columnsOf, type WordColumns } from './word-columns.ts';
import type { WordOnPage } from './word-file.ts';

/** What Pagefind has made of some pages. */
export interface PagefindIndex {
  /** Every word that is searched for with its pages, in the order of words and forms. */
  readonly words: readonly WordColumns[];
  /** The files of the fragments, in the order of the pages. */
  readonly fragments: readonly Uint8Array[];
}

/** Reads an index of Pagefind, whose pages are in the order of their only sort. */
export function readPagefind(files: readonly IndexFile[]): PagefindIndex {
  const contents = new Map(files.map((file) => [file.path, file.content]));
  const contentOf = (name: string): Uint8Array => {
    const content = contents.get(name);
    if (content === undefined) throw new Error(`search index: no file ${name}`);
    return content;
  };
  const name = files.find((file) => file.path.endsWith('.pf_meta'))?.path;
  const meta = readMeta(contentOf(name ?? 'pf_meta'));
  const order = orderOf(meta);
  const rows: number[] = [];
  for (const [row, page] of order.entries()) rows[page] = row;
  const words: WordColumns[] = [];
  for (const [, , chunk] of meta[2]) {
    for (const [word, bare, accented] of readChunk(contentOf(`index/${chunk}.pf_index`))) {
      for (const [form, entries] of [[word, bare] as const, ...accented]) {
        const pages = pagesOf(entries, rows, meta[5]);
        if (pages.length > 0) words.push(columnsOf(word, form, pages));
      }
    }
  }
  return {
    words: words.sort(compareWords),
    fragments: order.map((page) => contentOf(`fragment/${meta[1][page]?.[0]}.pf_fragment`)),
  };
}

/** Orders words by their UTF-16, those that are the same without accents by what they are with them. */
export function compareWords(a: WordColumns, b: WordColumns): number {
  if (a.word !== b.word) return a.word < b.word ? -1 : 1;
  if (a.form !== b.form) return a.form < b.form ? -1 : 1;
  return 0;
}

/** Pagefind numbers pages as they come to it; they are in order by what they are sorted by. */
function orderOf([, pages, , , sorts]: MetaFile): readonly number[] {
  const order = sorts[0]?.[1] ?? [];
  if (order.length !== pages.length) throw new Error('search index: a page without a date');
  return order;
}

/** A page that has the word in nothing that is searched does not count. */
function pagesOf(
  entries: readonly PageEntry[],
  rows: readonly number[],
  fields: readonly string[],
): WordOnPage[] {
  const pages: WordOnPage[] = [];
  let page = 0;
  for (const [distance, places, inFields] of entries) {
    page += distance;
    const own = { ...placesIn(places), fields: fieldsIn(fields, inFields) };
    if (own.positions.length + own.fields.length > 0) pages.push({ row: rows[page] ?? -1, ...own });
  }
  return pages.sort((a, b) => a.row - b.row);
}

function placesIn(places: readonly number[]): Pick<WordOnPage, 'positions' | 'count'> {
  const positions: number[] = [];
  let [weight, position, weights] = [weightOfText, 0, 0];
  for (const place of places) {
    if (place < 0) {
      // What follows is told from the beginning again.
      [weight, position] = [-1 - place, 0];
      continue;
    }
    position += place;
    positions.push(position);
    weights += weight;
  }
  return { positions: positions.sort((a, b) => a - b), count: weights / weightOfText };
}

function fieldsIn(names: readonly string[], inFields: readonly number[]): SearchedField[] {
  if (inFields.length === 0) return [];
  const own = new Set(inFields.map((field) => (field < 0 ? names[-1 - field] : undefined)));
  return searchedFields.filter((field) => own.has(field));
}
