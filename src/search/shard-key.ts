import { createHash } from 'node:crypto';
import type { SearchRecord } from './record.ts';

/** So many hexadecimal digits tell shards apart. */
const keyLength = 16;

/** A digest that changes whenever anything changes that the index takes from a page. */
export function recordDigest(record: SearchRecord): string {
  // A function has no JSON; the text is known by its own key.
  return createHash('sha256').update(JSON.stringify(record)).digest('base64url');
}

/** A key that changes whenever one of some pages does, or the code that indexes them. */
export function shardKey(digests: readonly string[], code: string): string {
  const hash = createHash('sha256').update(code);
  for (const digest of digests) hash.update(digest).update('\n');
  return hash.digest('hex').slice(0, keyLength);
}
