import { existsSync, lstatSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';

/**
 * A site of an earlier build, from which the next is made: most of its pages are the kept ones already
 * (the very same files, linked), so that they need neither be put in place nor be removed later.
 */
export interface SpareSite {
  /** Whether a file of the site is a kept one; it then stays. Links to elsewhere never are. */
  take(file: string, kept: string): boolean;
  /**
   * Removes everything that was not taken; what is in other folders goes to `bin`. Gives the files
   * that were taken but are not there after all. To be called before anything new is written: a file
   * that is left may be linked to a site that is being read.
   */
  clear(bin: string): string[];
}

/**
 * Keeps a site that is no longer needed for the next build, if the disk allows that. The spare site of
 * before, if there still is one, takes its place.
 */
export function keepSpareSite(site: string, place: string): void {
  if (!existsSync(site)) return;
  const former = `${site}.former`;
  moveIfPossible(place, former);
  moveIfPossible(site, place);
  moveIfPossible(former, site);
}

/** Moves the spare site to where a site is about to be made, and opens it. Gives undefined where there is none. */
export function openSpareSite(place: string, folder: string): SpareSite | undefined {
  if (!moveIfPossible(place, folder)) return undefined;
  const taken = new Set<string>();
  return {
    take: (file, kept) => {
      const isKept = isSameFile(path.join(folder, file), kept);
      if (isKept) taken.add(file);
      return isKept;
    },
    clear: (bin) => {
      mkdirSync(bin, { recursive: true });
      const folders = foldersOf(taken);
      const missing = new Set(taken);
      let thrown = 0;
      const look = (below: string): void => {
        for (const entry of readdirSync(path.join(folder, below), { withFileTypes: true })) {
          const own = path.join(below, entry.name);
          const place = path.join(folder, own);
          if (entry.isDirectory() && folders.has(own)) look(own);
          else if (entry.isDirectory()) renameSync(place, path.join(bin, String(thrown++)));
          else if (!(entry.isFile() && missing.delete(own))) rmSync(place);
        }
      };
      look('');
      return [...missing];
    },
  };
}

/** Every folder that has one of the files somewhere below it. */
function foldersOf(files: Iterable<string>): ReadonlySet<string> {
  const folders = new Set<string>();
  for (const file of files) {
    for (let own = path.dirname(file); own !== '.' && !folders.has(own); own = path.dirname(own))
      folders.add(own);
  }
  return folders;
}

/** Files whose numbers are equal are one file in two places. */
function isSameFile(file: string, kept: string): boolean {
  const [own, other] = [file, kept].map((name) =>
    lstatSync(name, { bigint: true, throwIfNoEntry: false }),
  );
  if (!own?.isFile() || !other || own.ino === 0n) return false;
  return own.ino === other.ino && own.dev === other.dev;
}

/** False where there is no such folder, or where it would have to go to another disk. */
function moveIfPossible(from: string, to: string): boolean {
  try {
    renameSync(from, to);
    return true;
  } catch (error) {
    if (['ENOENT', 'EXDEV'].includes((error as NodeJS.ErrnoException).code ?? '')) return false;
    throw error;
  }
}
