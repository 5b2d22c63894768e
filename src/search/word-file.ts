import { searchedFields, type SearchedField } from './fields.ts';
import { NumberReader } from './leb128.ts';

/** A word on a page. */
export interface WordOnPage {
  /** The row of the page in its shard. */
  readonly row: number;
  /** The places of the word in the text, counted in words, ascending. */
  readonly positions: readonly number[];
  /** How often it stands there, titles and summaries counting several times. */
  readonly count: number;
  /** The fields beside the text that hold it. */
  readonly fields: readonly SearchedField[];
}

/** A word as the texts have it, with its accents, and the pages that hold it, in their order. */
export interface WordPages {
  readonly form: string;
  readonly pages: readonly WordOnPage[];
}

/*
 * A file holds words one after the other: the word in UTF-8 and its pages, each behind its number of
 * bytes. The pages are whole numbers (LEB128): how many there are; of each the distance from the one
 * before; of each its head; of each its body. What is alike stands together, so that it takes little
 * room when it is compressed. A head is the number of places, and in its lowest bits what else there
 * is; a body is the distances of the places, then how much the count, in parts of `countParts`, is
 * above their number, then the fields.
 */

export const countParts = 24;
export const [countFlag, fieldsFlag, flagBits] = [1, 2, 2];

const fieldSets: readonly (readonly SearchedField[])[] = Array.from(
  { length: 2 ** searchedFields.length },
  (_, set) => searchedFields.filter((_field, bit) => (set >> bit) % 2 === 1),
);

/** Reads those words of a file that are wanted. */
export function decodeWords(bytes: Uint8Array, isWanted: (form: string) => boolean): WordPages[] {
  const decoder = new TextDecoder();
  const reader = new NumberReader(bytes);
  const words: WordPages[] = [];
  while (!reader.isAtEnd) {
    const form = decoder.decode(reader.readCounted());
    const pages = reader.readCounted();
    if (isWanted(form)) words.push({ form, pages: readPages(new NumberReader(pages)) });
  }
  return words;
}

function readPages(reader: NumberReader): WordOnPage[] {
  const length = reader.read();
  const rows = new Uint32Array(length);
  let row = 0;
  for (let page = 0; page < length; page++) rows[page] = row += reader.read();
  const heads = new Uint32Array(length);
  for (let page = 0; page < length; page++) heads[page] = reader.read();
  const pages = new Array<WordOnPage>(length);
  for (let page = 0; page < length; page++) {
    const head = heads[page] ?? 0;
    const positions = new Array<number>(head >> flagBits);
    let position = 0;
    for (let place = 0; place < positions.length; place++)
      positions[place] = position += reader.read();
    const over = head & countFlag ? reader.read() / countParts : 0;
    const fields = fieldSets[head & fieldsFlag ? reader.read() : 0] ?? [];
    pages[page] = { row: rows[page] ?? 0, positions, count: positions.length + over, fields };
  }
  return pages;
}
