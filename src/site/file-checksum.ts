import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';

/** What is told of a file that is offered for download. */
export interface FileFacts {
  /** In bytes. */
  readonly size: number;
  /** SHA-256 in hexadecimal digits. */
  readonly checksum: string;
}

const known = new Map<string, FileFacts & { readonly changed: number }>();

/**
 * The size and checksum of a file. A file that has not changed since is read once, however many
 * languages show it. Throws when it cannot be read.
 * @param file absolute path
 */
export function fileFacts(file: string): FileFacts {
  const { size, mtimeMs: changed } = statSync(file);
  const kept = known.get(file);
  if (kept?.size === size && kept.changed === changed) return kept;
  const checksum = createHash('sha256').update(readFileSync(file)).digest('hex');
  const facts = { size, changed, checksum };
  known.set(file, facts);
  return facts;
}
