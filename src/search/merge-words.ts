import { readFileSync } from 'node:fs';
import { searchedFields, type SearchedField } from './fields.ts';
import { readChunk, weightOfText, type PageEntry, type WordEntry } from './pagefind-format.ts';
import type { WordOnPage, WordPages } from './word-file.ts';

/** The words of an index of Pagefind, and what its pages become where it is one part of another. */
export interface IndexedPages {
  /** The files with its words, in the order of the words. */
  readonly chunks: readonly string[];
  /** Where each of its pages is in the whole, by its number here. */
  readonly rows: readonly number[];
  /** The names of its fields, by their numbers. */
  readonly fields: readonly string[];
}

/** What is one word without accents, and each of the words that it stands for. */
export interface MergedWord {
  readonly word: string;
  readonly forms: readonly WordPages[];
}

/**
 * The words of several indexes as one, in the order of their bytes. Of each index a single file is
 * held at a time.
 * @param parts in the order of their pages: every row of one comes before every row of the next
 */
export function* mergeWords(parts: readonly IndexedPages[]): Generator<MergedWord> {
  const readers = parts.map((part) => ({ part, words: wordsOf(part) }));
  let heads = readers.flatMap(nextOf);
  while (heads.length > 0) {
    const least = heads.reduce((a, b) => (compareBytes(b.entry[0], a.entry[0]) < 0 ? b : a));
    const [word] = least.entry;
    const same = heads.filter(({ entry }) => entry[0] === word);
    yield { word, forms: joinForms(word, same) };
    heads = heads.flatMap((head) => (same.includes(head) ? nextOf(head) : [head]));
  }
}

interface Reader {
  readonly part: IndexedPages;
  readonly words: Generator<WordEntry, void>;
}

type Head = Reader & { readonly entry: WordEntry };

function nextOf({ part, words }: Reader): Head[] {
  const { value } = words.next();
  return value ? [{ part, words, entry: value }] : [];
}

function* wordsOf({ chunks }: IndexedPages): Generator<WordEntry, void> {
  for (const chunk of chunks) yield* readChunk(readFileSync(chunk));
}

function joinForms(word: string, heads: readonly Head[]): WordPages[] {
  const forms = new Map<string, WordOnPage[]>();
  for (const { part, entry } of heads) {
    const [, bare, accented] = entry;
    for (const [form, entries] of [[word, bare] as const, ...accented]) {
      const joined = forms.get(form) ?? [];
      const own = pagesOf(part, entries).sort((a, b) => a.row - b.row);
      for (const page of own) joined.push(page);
      forms.set(form, joined);
    }
  }
  return [...forms]
    .filter(([, pages]) => pages.length > 0)
    .sort(([a], [b]) => compareBytes(a, b))
    .map(([form, pages]) => ({ form, pages }));
}

/** A page that has the word in nothing that is searched does not count. */
function pagesOf({ rows, fields }: IndexedPages, entries: readonly PageEntry[]): WordOnPage[] {
  let page = 0;
  return entries.flatMap(([distance, places, inFields]) => {
    page += distance;
    const own = { ...placesIn(places), fields: fieldsIn(fields, inFields) };
    if (own.positions.length === 0 && own.fields.length === 0) return [];
    return [{ row: rows[page] ?? -1, ...own }];
  });
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

/** Pagefind sorts words by the bytes of their UTF-8, which beyond the BMP is not how JavaScript sorts. */
function compareBytes(a: string, b: string): number {
  if (a === b) return 0;
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}
