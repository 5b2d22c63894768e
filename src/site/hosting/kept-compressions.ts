import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { encode, type Encoding } from './encodings.ts';

/** Compressed files kept from one run to the next, by what they were made from. */
export interface KeptCompressions {
  /** The compressed form of a file, and whether it had to be made. */
  compress(encoding: Encoding, bytes: Buffer, file: string): Promise<Compressed>;
  /** Forgets what this run has not asked for. */
  prune(): Promise<void>;
}

export interface Compressed {
  readonly bytes: Buffer;
  readonly made: boolean;
}

const digestLength = 32;

/**
 * Opens the folder of kept files. A kept file begins with the digest of what follows, so that a
 * half-written or foreign one is made again instead of being served.
 */
export async function openKeptCompressions(folder: string): Promise<KeptCompressions> {
  await mkdir(folder, { recursive: true });
  const known = new Set(await readdir(folder));
  const asked = new Map<string, Promise<Compressed>>();
  const find = async (name: string, make: () => Promise<Buffer>): Promise<Compressed> => {
    const kept = path.join(folder, name);
    const found = known.has(name) ? await readKept(kept) : undefined;
    if (found) return { bytes: found, made: false };
    const made = await make();
    await writeFile(`${kept}.part`, Buffer.concat([digestOf('', made), made]));
    await rename(`${kept}.part`, kept);
    return { bytes: made, made: true };
  };
  return {
    compress(encoding, bytes, file) {
      // The ending decides on the level, and the versions of the libraries on the bytes.
      const { zlib, brotli } = process.versions;
      const prefix = [path.extname(file), zlib, brotli, ''].join(' ');
      const name = `${digestOf(prefix, bytes).toString('hex')}.${encoding}`;
      const answer = asked.get(name) ?? find(name, () => encode(encoding, bytes, file));
      asked.set(name, answer);
      return answer;
    },
    async prune() {
      const unused = [...known].filter((name) => !asked.has(name));
      for (const name of unused) await rm(path.join(folder, name), { recursive: true });
    },
  };
}

async function readKept(file: string): Promise<Buffer | undefined> {
  const record = await readFile(file).catch(() => Buffer.alloc(0));
  const bytes = record.subarray(digestLength);
  return digestOf('', bytes).equals(record.subarray(0, digestLength)) ? bytes : undefined;
}

function digestOf(prefix: string, bytes: Buffer): Buffer {
  return createHash('sha256').update(prefix).update(bytes).digest();
}
