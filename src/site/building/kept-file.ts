import { hash } from 'node:crypto';
import { closeSync, fstatSync, openSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { z } from 'zod';

/** What is remembered of a file, to know it again. */
export const fileStamp = z.object({
  size: z.number(),
  /** Time of the last writing, in milliseconds. */
  written: z.number(),
  digest: z.string(),
});

export type FileStamp = Readonly<z.output<typeof fileStamp>>;

/** A file that was just written, relative to the site, and what it is known by. */
export type WrittenFile = readonly [file: string, stamp: FileStamp];

/** A file written in the last moments may be written again without a change of size or time. */
const unsettledMilliseconds = 2000;

/** What a file is to be known by later. Throws when there is none. */
export function stampFile(file: string): FileStamp {
  const { size, mtimeMs } = statSync(file);
  return settledStamp({ size, written: mtimeMs, digest: digestOf(readFileSync(file)) });
}

/**
 * Writes a file and gives what it is to be known by, once it is settled. Throws when there is one in
 * its place: it may be linked to a place where it has to stay as it is.
 */
export function writeStamped(file: string, bytes: Uint8Array): FileStamp {
  const descriptor = openSync(file, 'wx');
  try {
    writeFileSync(descriptor, bytes);
    return { size: bytes.length, written: fstatSync(descriptor).mtimeMs, digest: digestOf(bytes) };
  } finally {
    closeSync(descriptor);
  }
}

/** A stamp to be remembered from now on: of a file just written the time says nothing. */
export function settledStamp<S extends FileStamp>(stamp: S): S {
  const isSettled = stamp.written < Date.now() - unsettledMilliseconds;
  return isSettled ? stamp : { ...stamp, written: 0 };
}

/**
 * Whether a file still is what it was. Like git, it trusts a file that was not written since, and
 * reads one that seems to have been.
 */
export function isUnchanged(file: string, { size, written, digest }: FileStamp): boolean {
  const now = statSync(file, { throwIfNoEntry: false });
  if (!now?.isFile() || now.size !== size) return false;
  return now.mtimeMs === written || digestOf(readFileSync(file)) === digest;
}

function digestOf(bytes: Uint8Array): string {
  return hash('sha256', bytes, 'base64url');
}
