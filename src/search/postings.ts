import { ByteReader } from './byte-reader.ts';
import { ByteWriter } from './byte-writer.ts';
import { searchedFields, type SearchedField } from './fields.ts';

/** What one page says of one term. */
export interface PagePosting {
  /** The places of the term in the text, counted in words, ascending. */
  readonly positions: readonly number[];
  /** What its places are worth beyond one each, because some stand in a title. */
  readonly extra: number;
  /** The fields beside the text that hold it. */
  readonly fields: readonly SearchedField[];
}

/** The pages that hold a term, as bytes that grow page by page. */
export class PostingWriter {
  readonly #bytes = new ByteWriter();
  #last = -1;
  #pages = 0;

  /** How many pages were added. */
  get pages(): number {
    return this.#pages;
  }

  get bytes(): Uint8Array {
    return this.#bytes.bytes;
  }

  /** Adds a page, whose number must be greater than those before. */
  add(page: number, { positions, extra, fields }: PagePosting): void {
    const bytes = this.#bytes;
    const hasMore = extra > 0 || fields.length > 0;
    bytes.writeNumber(page - this.#last - 1);
    bytes.writeNumber((positions.length << 1) | Number(hasMore));
    if (hasMore) bytes.writeNumber((extra << searchedFields.length) | bitsOf(fields));
    let before = 0;
    for (const position of positions) {
      bytes.writeNumber(position - before);
      before = position;
    }
    this.#last = page;
    this.#pages++;
  }
}

/** Reads the pages that hold a term, in their order. */
export function* readPostings(bytes: Uint8Array): Generator<PagePosting & { page: number }> {
  const reader = new ByteReader(bytes);
  let page = -1;
  while (!reader.isAtEnd) {
    page += reader.readNumber() + 1;
    const head = reader.readNumber();
    const more = (head & 1) === 1 ? reader.readNumber() : 0;
    const positions: number[] = [];
    let position = 0;
    for (let left = head >>> 1; left > 0; left--) {
      position += reader.readNumber();
      positions.push(position);
    }
    const fields = fieldsOf(more & (2 ** searchedFields.length - 1));
    yield { page, positions, extra: more >>> searchedFields.length, fields };
  }
}

function bitsOf(fields: readonly SearchedField[]): number {
  return fields.reduce((bits, field) => bits | (1 << searchedFields.indexOf(field)), 0);
}

const fieldLists = Array.from({ length: 2 ** searchedFields.length }, (_, bits) =>
  searchedFields.filter((_field, index) => (bits & (1 << index)) !== 0),
);

function fieldsOf(bits: number): readonly SearchedField[] {
  return fieldLists[bits] ?? [];
}
