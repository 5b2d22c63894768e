import { readChunk, type PageEntry, type WordEntry } from './pagefind-format.ts';

/** The words of an index of Pagefind, and what its pages become where it is one part of another. */
export interface IndexedPages {
  /** The files with its words, in the order of the words. */
  readonly chunks: readonly string[];
  /** Where each of its pages is in the whole, by its number here. */
  readonly rows: readonly number[];
  /** The number of each of its fields in the whole. */
  readonly fields: readonly number[];
}

/**
 * The words of several indexes as one, in the order of their bytes. Of each index a single file is
 * held at a time.
 * @param parts in the order of their pages: every row of one comes before every row of the next
 */
export function* mergeWords(parts: readonly IndexedPages[]): Generator<WordEntry> {
  const readers = parts.map((part) => ({ part, words: wordsOf(part) }));
  let heads = readers.flatMap(nextOf);
  while (heads.length > 0) {
    const least = heads.reduce((a, b) => (compareBytes(b.entry[0], a.entry[0]) < 0 ? b : a));
    const [word] = least.entry;
    const same = heads.filter(({ entry }) => entry[0] === word);
    yield joinEntries(word, same);
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
  for (const chunk of chunks) yield* readChunk(chunk);
}

function joinEntries(word: string, heads: readonly Head[]): WordEntry {
  const forms = new Map<string, { part: IndexedPages; pages: readonly PageEntry[] }[]>();
  for (const { part, entry } of heads) {
    for (const [form, pages] of entry[2])
      forms.set(form, [...(forms.get(form) ?? []), { part, pages }]);
  }
  return [
    word,
    joinPages(heads.map(({ part, entry }) => ({ part, pages: entry[1] }))),
    [...forms]
      .sort(([a], [b]) => compareBytes(a, b))
      .map(([form, lists]) => [form, joinPages(lists)]),
  ];
}

function joinPages(
  lists: readonly { readonly part: IndexedPages; readonly pages: readonly PageEntry[] }[],
): PageEntry[] {
  const joined: PageEntry[] = [];
  let last = 0;
  for (const { part, pages } of lists) {
    let page = 0;
    const own = pages.map(([distance, places, inFields]): [number, ...(typeof places)[]] => {
      page += distance;
      return [part.rows[page] ?? -1, places, renumberFields(part, inFields)];
    });
    own.sort(([a], [b]) => a - b);
    for (const [row, places = [], inFields = []] of own) {
      joined.push([row - last, places, inFields]);
      last = row;
    }
  }
  return joined;
}

function renumberFields({ fields }: IndexedPages, inFields: readonly number[]): readonly number[] {
  // Fields keep their order, so that theirs need not be sorted again.
  return inFields.map((own) => (own < 0 ? -1 - (fields[-1 - own] ?? -1) : own));
}

/** Pagefind sorts words by the bytes of their UTF-8, which beyond the BMP is not how JavaScript sorts. */
function compareBytes(a: string, b: string): number {
  if (a === b) return 0;
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}
