import { ByteReader } from './byte-reader.ts';
import { ByteWriter } from './byte-writer.ts';

/** What has to be known of a shard before anything is looked up in it. */
export interface ShardHead {
  /** The key of the first term of each of its files of terms. */
  readonly firstKeys: readonly string[];
  /** The number of the first page in each of its files of pages. */
  readonly firstPages: readonly number[];
  /** How long each page is, as `lengthClass` says it. */
  readonly lengths: Uint8Array;
}

/** Rounds a number of words to one of 256 classes, an eighth of a doubling apart. */
export function lengthClass(words: number): number {
  return Math.min(255, Math.round(8 * Math.log2(words + 1)));
}

/** The number of words that a class stands for. */
export function wordsOfClass(length: number): number {
  return 2 ** (length / 8) - 1;
}

export function writeHead({ firstKeys, firstPages, lengths }: ShardHead): Uint8Array {
  const writer = new ByteWriter(1024);
  writer.writeNumber(firstKeys.length);
  for (const key of firstKeys) writer.writeText(key);
  writer.writeNumber(firstPages.length);
  for (const [index, page] of firstPages.entries())
    writer.writeNumber(page - (firstPages[index - 1] ?? 0));
  writer.writeNumber(lengths.length);
  writer.writeBytes(lengths);
  return writer.bytes;
}

export function readHead(bytes: Uint8Array): ShardHead {
  const reader = new ByteReader(bytes);
  const firstKeys = Array.from({ length: reader.readNumber() }, () => reader.readText());
  let page = 0;
  const firstPages = Array.from(
    { length: reader.readNumber() },
    () => (page += reader.readNumber()),
  );
  return { firstKeys, firstPages, lengths: reader.readBytes(reader.readNumber()) };
}
