import { searchedFields, type SearchedField } from './fields.ts';
import { NumberReader, NumberWriter } from './leb128.ts';
import { countFlag, countParts, fieldsFlag, flagBits, type WordOnPage } from './word-file.ts';

/**
 * The pages of a word in some part of the index, as a word file has them, but each kind of number by
 * itself: the columns of several parts put one after the other are those of the whole.
 */
export interface WordColumns {
  /** The word without accents. */
  readonly word: string;
  /** The word as the texts have it. */
  readonly form: string;
  readonly pages: number;
  /** The rows of the first and last page in the part. */
  readonly rows: readonly [first: number, last: number];
  /** The distances between the rows. */
  readonly gaps: Uint8Array;
  readonly heads: Uint8Array;
  readonly bodies: Uint8Array;
}

/** Throws a RangeError where no page has the word. */
export function columnsOf(word: string, form: string, pages: readonly WordOnPage[]): WordColumns {
  const [first, last] = [pages[0], pages.at(-1)];
  if (first === undefined || last === undefined) throw new RangeError(`no page has ${form}`);
  const [gaps, heads, bodies] = [new NumberWriter(), new NumberWriter(), new NumberWriter()];
  let before = first.row;
  for (const page of pages.slice(1)) {
    gaps.write(page.row - before);
    before = page.row;
  }
  for (const page of pages) {
    const over = Math.round((page.count - page.positions.length) * countParts);
    const flags = (over > 0 ? countFlag : 0) | (page.fields.length > 0 ? fieldsFlag : 0);
    heads.write((page.positions.length << flagBits) | flags);
    let place = 0;
    for (const position of page.positions) {
      bodies.write(position - place);
      place = position;
    }
    if (over > 0) bodies.write(over);
    if (page.fields.length > 0) bodies.write(setOf(page.fields));
  }
  return {
    word,
    form,
    pages: pages.length,
    rows: [first.row, last.row],
    gaps: gaps.bytes,
    heads: heads.bytes,
    bodies: bodies.bytes,
  };
}

function setOf(fields: readonly SearchedField[]): number {
  return fields.reduce((set, field) => set | (1 << searchedFields.indexOf(field)), 0);
}

/** The columns of a word in one part of the index. */
export interface PlacedColumns {
  readonly columns: WordColumns;
  /** The row in the whole of the first page of the part. */
  readonly firstRow: number;
}

/**
 * The bytes of a word in a word file.
 * @param parts in the order of their pages
 */
export function encodeWord(parts: readonly PlacedColumns[]): Uint8Array {
  const pages = new NumberWriter();
  pages.write(parts.reduce((sum, { columns }) => sum + columns.pages, 0));
  let before = 0;
  for (const { columns, firstRow } of parts) {
    const [first, last] = columns.rows;
    pages.write(firstRow + first - before);
    pages.append(columns.gaps);
    before = firstRow + last;
  }
  for (const { columns } of parts) pages.append(columns.heads);
  for (const { columns } of parts) pages.append(columns.bodies);
  const word = new NumberWriter();
  word.appendCounted(new TextEncoder().encode(parts[0]?.columns.form ?? ''));
  word.appendCounted(pages.bytes);
  return word.bytes;
}

/** Writes the columns of many words, to be kept. */
export function writeColumns(words: Iterable<WordColumns>): Uint8Array {
  const encoder = new TextEncoder();
  const writer = new NumberWriter();
  for (const { word, form, pages, rows, gaps, heads, bodies } of words) {
    writer.appendCounted(encoder.encode(word));
    writer.appendCounted(encoder.encode(form));
    for (const number of [pages, ...rows]) writer.write(number);
    for (const column of [gaps, heads, bodies]) writer.appendCounted(column);
  }
  return writer.bytes;
}

/** Reads what `writeColumns` has written. */
export function* readColumns(bytes: Uint8Array): Generator<WordColumns, void> {
  const decoder = new TextDecoder();
  const reader = new NumberReader(bytes);
  while (!reader.isAtEnd) {
    yield {
      word: decoder.decode(reader.readCounted()),
      form: decoder.decode(reader.readCounted()),
      pages: reader.read(),
      rows: [reader.read(), reader.read()],
      gaps: reader.readCounted(),
      heads: reader.readCounted(),
      bodies: reader.readCounted(),
    };
  }
}
