import { closeSync, openSync, readSync, writeFileSync } from 'node:fs';
import { deserialize, serialize } from 'node:v8';
import type { Archive, ArchiveEntry } from '../archive.ts';

/** How many entries are written at a time: an archive as one value takes twice its memory again. */
const batchSize = 1000;

/** The bytes before each value, which say how many bytes it has. */
const lengthBytes = 4;

/**
 * Leaves an archive in a file for another process of the same program, which is spared reading and
 * checking the content again. The file has no meaning beyond this run.
 */
export function handOver({ entries, ...rest }: Archive, file: string): void {
  const descriptor = openSync(file, 'w');
  try {
    writeValue(descriptor, rest);
    for (const [collection, own] of Object.entries<readonly ArchiveEntry[]>(entries)) {
      for (let from = 0; from === 0 || from < own.length; from += batchSize)
        writeValue(descriptor, [collection, own.slice(from, from + batchSize)]);
    }
  } finally {
    closeSync(descriptor);
  }
}

/** Takes the archive that another process of this run has left. */
export function takeOver(file: string): Archive {
  const descriptor = openSync(file, 'r');
  try {
    const rest = readValue(descriptor) as Omit<Archive, 'entries'>;
    const entries: Record<string, ArchiveEntry[]> = {};
    for (let value = readValue(descriptor); value; value = readValue(descriptor)) {
      const [collection, own] = value as [string, ArchiveEntry[]];
      (entries[collection] ??= []).push(...own);
    }
    return { ...rest, entries: entries as unknown as Archive['entries'] };
  } finally {
    closeSync(descriptor);
  }
}

function writeValue(descriptor: number, value: unknown): void {
  const bytes = serialize(value);
  const length = Buffer.alloc(lengthBytes);
  length.writeUInt32LE(bytes.length);
  for (const part of [length, bytes]) writeFileSync(descriptor, part);
}

/** The next value; undefined at the end of the file. */
function readValue(descriptor: number): unknown {
  const length = readBytes(descriptor, lengthBytes)?.readUInt32LE();
  return length === undefined
    ? undefined
    : deserialize(readBytes(descriptor, length) ?? Buffer.of());
}

/** So many bytes; undefined where the file ends. Throws where it ends among them. */
function readBytes(descriptor: number, length: number): Buffer | undefined {
  const bytes = Buffer.alloc(length);
  let read = 0;
  while (read < length) {
    const more = readSync(descriptor, bytes, read, length - read, null);
    if (more === 0) break;
    read += more;
  }
  if (read === 0) return undefined;
  if (read < length) throw new Error('the archive was not left whole');
  return bytes;
}
