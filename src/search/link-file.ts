import { copyFileSync, linkSync, mkdirSync } from 'node:fs';
import path from 'node:path';

/**
 * Puts a file in another place too, without a second copy of its bytes where the disk allows that.
 * Throws when there is no such file, or already one in that place.
 */
export function linkFile(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    // Most folders are there: making sure for each file would cost as much as the link.
    mkdirSync(path.dirname(to), { recursive: true });
    linkOrCopy(from, to);
  }
}

/** They may lie on different disks, or on one that knows no links. */
function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'EEXIST') throw error;
    copyFileSync(from, to);
  }
}
