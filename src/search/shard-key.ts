import { createHash } from 'node:crypto';
import type { SearchRecord } from './record.ts';

/** So many hexadecimal digits tell shards apart. */
const keyLength = 16;

/**
 * A key that changes whenever anything changes that a shard is made of: the facts of its pages, their
 * texts, or the code.
 */
export function shardKey(records: readonly SearchRecord[], code: string): string {
  const hash = createHash('sha256').update(code);
  for (const record of records) {
    // A function has no JSON; the text is known by its own key.
    hash.update(JSON.stringify(record)).update('\n');
  }
  return hash.digest('hex').slice(0, keyLength);
}
