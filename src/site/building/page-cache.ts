import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import type { ReusedPages } from '../pages/reused-pages.ts';
import { isUnchanged, stampFile, type FileStamp } from './kept-file.ts';
import { linkFile } from './link-file.ts';

/** The pages of the build before, by their keys. */
export interface PageCache {
  readonly reuse: ReusedPages;
  /** Keeps the pages of this build, and no others, for the next. Call it when all are made. */
  keep(): void;
}

const manifestShape = z.object({
  code: z.string(),
  pages: z.record(
    z.string(),
    z.object({ size: z.number(), written: z.number(), digest: z.string() }),
  ),
});

const manifestName = 'pages.json';

/**
 * Opens what earlier builds have kept. Nothing of it is trusted: pages of other code are dropped, and a
 * file that is not what was kept is made anew.
 * @param folder where pages are kept
 * @param code what the code that makes pages is known by
 * @param site the folder in which the site is made; pages used again are put there at once
 */
export function openPageCache(folder: string, code: string, site: string): PageCache {
  const kept = readKept(folder, code);
  const inUse = new Map<string, FileStamp>();
  const made = new Map<string, string>();
  const fileOf = (key: string) => path.join(folder, key.slice(0, 2), `${key}.html`);
  const placeOf = (address: string) => path.join(site, address, 'index.html');
  return {
    reuse: {
      isEmpty: kept.size === 0,
      take: (address, key) => {
        const stamp = kept.get(key);
        if (!stamp || !isUnchanged(fileOf(key), stamp)) return false;
        try {
          linkFile(fileOf(key), placeOf(address));
        } catch {
          // Another build may just have thrown it away; the page is made instead.
          return false;
        }
        inUse.set(key, stamp);
        return true;
      },
      made: (address, key) => made.set(address, key),
    },
    keep: () => {
      for (const [address, key] of made) {
        const file = fileOf(key);
        rmSync(file, { force: true });
        linkFile(placeOf(address), file);
        inUse.set(key, stampFile(file));
      }
      writeKept(folder, { code, pages: Object.fromEntries(inUse) });
      removeOthers(folder, new Set([...inUse.keys()].map((key) => fileOf(key))));
    },
  };
}

function readKept(folder: string, code: string): Map<string, FileStamp> {
  try {
    const text = readFileSync(path.join(folder, manifestName), 'utf8');
    const manifest = manifestShape.parse(JSON.parse(text));
    return new Map(manifest.code === code ? Object.entries(manifest.pages) : []);
  } catch {
    return new Map();
  }
}

/** Written aside first: a list cut off in the middle would be taken for nothing kept at all. */
function writeKept(folder: string, manifest: z.input<typeof manifestShape>): void {
  const file = path.join(folder, manifestName);
  const aside = `${file}.${process.pid}`;
  writeFileSync(aside, JSON.stringify(manifest));
  renameSync(aside, file);
}

function removeOthers(folder: string, inUse: ReadonlySet<string>): void {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const file = path.join(entry.parentPath, entry.name);
    if (entry.isFile() && entry.name !== manifestName && !inUse.has(file))
      rmSync(file, { force: true });
  }
}
