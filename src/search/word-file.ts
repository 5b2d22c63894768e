import { searchedFields, type SearchedField } from './fields.ts';

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
 * A file holds words one after the other: the length of the word, its UTF-8, the length of its pages,
 * and these. They are whole numbers of 7 bits a byte, the lowest first, the highest bit telling that
 * more follows (LEB128): how many pages there are; of each the distance from the one before; of each
 * what there is; of each the distances of its places, then how much its count, in parts of
 * `countParts`, is above their number, then its fields. What is alike stands together, so that it
 * takes little room when it is compressed.
 */

const countParts = 24;

/** What there is beside places, in the lowest bits of the number that also tells how many these are. */
const [countFlag, fieldsFlag, flagBits] = [1, 2, 2];

const fieldSets: readonly (readonly SearchedField[])[] = Array.from(
  { length: 2 ** searchedFields.length },
  (_, set) => searchedFields.filter((_field, bit) => (set >> bit) % 2 === 1),
);

/** The bytes of a word in a word file. */
export function encodeWord({ form, pages }: WordPages): Uint8Array {
  const numbers = new NumberWriter();
  numbers.write(pages.length);
  let before = 0;
  for (const { row } of pages) {
    numbers.write(row - before);
    before = row;
  }
  for (const page of pages) {
    const flags = (overCount(page) > 0 ? countFlag : 0) | (page.fields.length > 0 ? fieldsFlag : 0);
    numbers.write((page.positions.length << flagBits) | flags);
  }
  for (const page of pages) {
    let last = 0;
    for (const position of page.positions) {
      numbers.write(position - last);
      last = position;
    }
    if (overCount(page) > 0) numbers.write(overCount(page));
    if (page.fields.length > 0) numbers.write(fieldSetOf(page.fields));
  }
  const name = new TextEncoder().encode(form);
  const whole = new NumberWriter();
  whole.write(name.length);
  whole.append(name);
  whole.write(numbers.bytes.length);
  whole.append(numbers.bytes);
  return whole.bytes;
}

function overCount({ count, positions }: WordOnPage): number {
  return Math.round((count - positions.length) * countParts);
}

function fieldSetOf(fields: readonly SearchedField[]): number {
  return fields.reduce((set, field) => set | (1 << searchedFields.indexOf(field)), 0);
}

/** Reads those words of a file that are wanted. */
export function decodeWords(bytes: Uint8Array, isWanted: (form: string) => boolean): WordPages[] {
  const decoder = new TextDecoder();
  const reader = new NumberReader(bytes);
  const words: WordPages[] = [];
  while (reader.at < bytes.length) {
    const length = reader.read();
    const form = decoder.decode(bytes.subarray(reader.at, (reader.at += length)));
    const end = reader.read() + reader.at;
    if (isWanted(form)) words.push({ form, pages: readPages(reader) });
    reader.at = end;
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

class NumberWriter {
  #bytes = new Uint8Array(256);
  #length = 0;

  get bytes(): Uint8Array {
    return this.#bytes.subarray(0, this.#length);
  }

  write(value: number): void {
    this.#makeRoom(5);
    let rest = value;
    while (rest >= 0x80) {
      this.#bytes[this.#length++] = (rest & 0x7f) | 0x80;
      rest >>>= 7;
    }
    this.#bytes[this.#length++] = rest;
  }

  append(bytes: Uint8Array): void {
    this.#makeRoom(bytes.length);
    this.#bytes.set(bytes, this.#length);
    this.#length += bytes.length;
  }

  #makeRoom(count: number): void {
    if (this.#length + count <= this.#bytes.length) return;
    const larger = new Uint8Array(2 * (this.#length + count));
    larger.set(this.bytes);
    this.#bytes = larger;
  }
}

class NumberReader {
  at = 0;
  readonly #bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  read(): number {
    let byte = this.#bytes[this.at++] ?? 0;
    let value = byte & 0x7f;
    for (let shift = 7; byte >= 0x80; shift += 7) {
      byte = this.#bytes[this.at++] ?? 0;
      value |= (byte & 0x7f) << shift;
    }
    return value;
  }
}
