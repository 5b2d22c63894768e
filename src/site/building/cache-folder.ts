import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';

const caches = fileURLToPath(new URL('../../../.cache/', import.meta.url));

/**
 * Where a build keeps what the next one can use, as an absolute path. Two publishers' folders,
 * built from one checkout, must not share it.
 * @param content absolute path of the content folder
 */
export function cacheFolder(content: string): string {
  return caches + createHash('sha256').update(content).digest('hex').slice(0, 12);
}
