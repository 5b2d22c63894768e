import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { encodings, isCompressible, type Encoding } from './encodings.ts';
import { openKeptCompressions, type KeptCompressions } from './kept-compressions.ts';

export interface CompressionOrder {
  /** The built site. */
  readonly folder: string;
  /** Where compressed files are kept between runs. */
  readonly cache: string;
  /** All of them unless stated. */
  readonly only?: readonly Encoding[];
}

/** What a run has done. Sizes are in bytes. */
export interface CompressionResult {
  /** Files that have a compressed form beside them now, and their size without it. */
  readonly files: number;
  readonly bytes: number;
  /** Size of the smallest form of each. */
  readonly compressedBytes: number;
  /** Compressed files made in this run, and those kept from another. */
  readonly made: number;
  readonly reused: number;
  /** Compressed files of before that no file needs. */
  readonly removed: number;
}

/** What fits in one packet arrives no earlier for being smaller. */
const leastBytes = 1024;
const leastSaving = 0.1;

/** Attachments are published as they came, whatever they are. */
const attachments = `tep${path.sep}`;

/**
 * Lays compressed forms of its text files beside the files of a built site, for servers that send
 * them as they are. The same site gives the same bytes; a second run writes nothing.
 */
export async function compressSite(order: CompressionOrder): Promise<CompressionResult> {
  const { folder, cache, only = encodings } = order;
  const names = await readdir(folder, { recursive: true });
  const present = new Set(names.filter((name) => !name.startsWith(attachments)));
  const kept = await openKeptCompressions(cache);
  const wanted = new Set<string>();
  const result = { files: 0, bytes: 0, compressedBytes: 0, made: 0, reused: 0, removed: 0 };
  const waiting = [...present].filter(isCompressible).values();
  const work = async (): Promise<void> => {
    for (const name of waiting) {
      const bytes = await readFile(path.join(folder, name));
      const forms = await compressedForms(kept, bytes, name, only);
      for (const { encoding, bytes: compressed, made } of forms) {
        const target = `${name}.${encoding}`;
        wanted.add(target);
        if (made) result.made++;
        else result.reused++;
        await writeChanged(path.join(folder, target), compressed, present.has(target));
      }
      if (forms.length === 0) continue;
      result.files++;
      result.bytes += bytes.length;
      result.compressedBytes += Math.min(...forms.map((form) => form.bytes.length));
    }
  };
  // Compression runs in threads of its own; more tasks than cores keep them busy while files are read.
  await Promise.all(Array.from({ length: 2 * availableParallelism() }, work));
  for (const name of present) {
    if (!isCompressed(name) || wanted.has(name)) continue;
    await rm(path.join(folder, name));
    result.removed++;
  }
  await kept.prune();
  return result;
}

async function compressedForms(
  kept: KeptCompressions,
  bytes: Buffer,
  name: string,
  only: readonly Encoding[],
) {
  if (bytes.length < leastBytes) return [];
  const forms = await Promise.all(
    only.map(async (encoding) => ({
      encoding,
      ...(await kept.compress(encoding, bytes, name)),
    })),
  );
  return forms.filter((form) => form.bytes.length <= bytes.length * (1 - leastSaving));
}

async function writeChanged(file: string, bytes: Buffer, exists: boolean): Promise<void> {
  if (exists && (await readFile(file)).equals(bytes)) return;
  await writeFile(file, bytes);
}

function isCompressed(name: string): boolean {
  return encodings.some(
    (encoding) => name.endsWith(`.${encoding}`) && isCompressible(name.slice(0, -3)),
  );
}
