import { hash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { z } from 'zod';

/** What is remembered of a file, to know it again. */
export const fileStamp = z.object({
  size: z.number(),
  /** Time of the last writing, in milliseconds. */
  written: z.number(),
  digest: z.string(),
});

export type FileStamp = Readonly<z.output<typeof fileStamp>>;

/** A file written in the last moments may be written again without a change of size or time. */
const unsettledMilliseconds = 2000;

/** What a file is to be known by later. Throws when there is none. */
export function stampFile(file: string): FileStamp {
  const { size, mtimeMs } = statSync(file);
  const isSettled = mtimeMs < Date.now() - unsettledMilliseconds;
  return { size, written: isSettled ? mtimeMs : 0, digest: digestOf(file) };
}

/**
 * Whether a file still is what it was. Like git, it trusts a file that was not written since, and
 * reads one that seems to have been.
 */
export function isUnchanged(file: string, { size, written, digest }: FileStamp): boolean {
  const now = statSync(file, { throwIfNoEntry: false });
  if (!now?.isFile() || now.size !== size) return false;
  return now.mtimeMs === written || digestOf(file) === digest;
}

function digestOf(file: string): string {
  return hash('sha256', readFileSync(file), 'base64url');
}
