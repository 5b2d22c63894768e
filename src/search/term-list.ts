import { ByteReader } from './byte-reader.ts';
import { ByteWriter } from './byte-writer.ts';

/** A term and the pages that hold it, as `postings.ts` writes them. */
export interface IndexedTerm {
  readonly key: string;
  readonly postings: Uint8Array;
}

/** Writes terms that are sorted by their keys; each key only by what differs from the one before. */
export function writeTerms(terms: readonly IndexedTerm[]): Uint8Array {
  const writer = new ByteWriter(1024);
  let before = '';
  for (const { key, postings } of terms) {
    const shared = sharedLength(before, key);
    writer.writeNumber(shared);
    writer.writeText(key.slice(shared));
    writer.writeNumber(postings.length);
    writer.writeBytes(postings);
    before = key;
  }
  return writer.bytes;
}

/** Reads what `writeTerms` has written. */
export function readTerms(bytes: Uint8Array): IndexedTerm[] {
  const reader = new ByteReader(bytes);
  const terms: IndexedTerm[] = [];
  let key = '';
  while (!reader.isAtEnd) {
    key = key.slice(0, reader.readNumber()) + reader.readText();
    terms.push({ key, postings: reader.readBytes(reader.readNumber()) });
  }
  return terms;
}

function sharedLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}
