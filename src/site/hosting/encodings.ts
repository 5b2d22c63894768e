import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** The compressed forms of a file, by the ending that servers look for beside it. */
export const encodings = ['br', 'gz'] as const;
export type Encoding = (typeof encodings)[number];

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/**
 * Brotli's levels: the best costs twenty times the time of the eighth and gives 8 % on a page. It is
 * worth that for the few files that every visitor loads.
 */
const [bestLevel, pageLevel] = [constants.BROTLI_MAX_QUALITY, 8];

const texts = new Set([
  '.css',
  '.csv',
  '.html',
  '.ics',
  '.js',
  '.json',
  '.jsonl',
  '.md',
  '.svg',
  '.txt',
  '.xml',
]);
const loadedByAll = new Set(['.css', '.js']);

/** Whether files of this name gain by compression; those of Pagefind's index are compressed already. */
export function isCompressible(file: string): boolean {
  return texts.has(path.extname(file));
}

/** A file in compressed form, the same bytes each time. */
export function encode(encoding: Encoding, bytes: Buffer, file: string): Promise<Buffer> {
  if (encoding === 'gz') return zip(bytes, { level: constants.Z_BEST_COMPRESSION });
  const level = loadedByAll.has(path.extname(file)) ? bestLevel : pageLevel;
  return brotli(bytes, {
    params: {
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_QUALITY]: level,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });
}
