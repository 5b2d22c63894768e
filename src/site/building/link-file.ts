import { copyFileSync, linkSync, mkdirSync } from 'node:fs';
import path from 'node:path';

/**
 * Puts a file in another place too, without a second copy of its bytes where the disk allows that.
 * Throws when there is no such file, or already one in that place.
 */
export function linkFile(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch (error) {
    if (!isOneOf(error, ['ENOENT'])) copyInstead(from, to, error);
    else linkInNewFolder(from, to);
  }
}

function linkInNewFolder(from: string, to: string): void {
  mkdirSync(path.dirname(to), { recursive: true });
  try {
    linkSync(from, to);
  } catch (error) {
    copyInstead(from, to, error);
  }
}

function copyInstead(from: string, to: string, error: unknown): void {
  if (isOneOf(error, ['ENOENT', 'EEXIST'])) throw error;
  copyFileSync(from, to);
}

function isOneOf(error: unknown, codes: readonly string[]): boolean {
  return codes.includes((error as NodeJS.ErrnoException).code ?? '');
}
