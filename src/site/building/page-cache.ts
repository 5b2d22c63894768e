import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import type { ReusedPages } from '../pages/reused-pages.ts';
import { linkInBackground } from './background-links.ts';
import { fileStamp, isUnchanged, stampFile, type FileStamp } from './kept-file.ts';
import { linkFile } from './link-file.ts';

/** The pages of the build before, by their keys. */
export interface PageCache {
  readonly reused: ReusedPages;
  /** Files that were put in place again, relative to the site. */
  readonly placed: ReadonlySet<string>;
  /**
   * Waits until the pages that are used again are in their places. False where another build has
   * thrown one away at this moment, so that it has to be made after all.
   */
  readonly arePlaced: () => Promise<boolean>;
  /** Keeps the pages of this build, and no others, for the next. Call it when all are made. */
  readonly keep: () => void;
}

export interface PageCacheOptions {
  /** Where pages are kept. */
  readonly folder: string;
  /** What the code that makes pages is known by. */
  readonly code: string;
  /** The folder in which the site is made; pages used again are put there at once. */
  readonly site: string;
  /** Whether this build resizes pictures, which only Astro itself does. */
  readonly resizes: boolean;
  /** Whether pages of earlier builds may be used; otherwise all are made. */
  readonly reuses: boolean;
}

const manifestShape = z.object({ code: z.string(), pages: z.record(z.string(), fileStamp) });

const manifestName = 'pages.json';

/**
 * Opens what earlier builds have kept. Nothing of it is trusted: pages of other code are dropped, and a
 * file that is not what was kept is made anew.
 */
export function openPageCache({
  folder,
  code,
  site,
  resizes,
  reuses,
}: PageCacheOptions): PageCache {
  const kept = reuses ? readKept(folder, code) : new Map<string, FileStamp>();
  const links = linkInBackground();
  const inUse = new Map<string, FileStamp>();
  const made = new Map<string, string>();
  const fileOf = (key: string) => path.join(folder, key.slice(0, 2), `${key}.html`);
  const placed = new Set<string>();
  const placeOf = (address: string) => path.join(site, address, 'index.html');
  const put = (address: string, key: string): boolean => {
    const stamp = kept.get(key);
    if (!stamp || !isUnchanged(fileOf(key), stamp)) return false;
    links.add({ from: fileOf(key), to: placeOf(address) });
    inUse.set(key, stamp);
    placed.add(path.relative(site, placeOf(address)));
    return true;
  };
  return {
    placed,
    reused: {
      isEmpty: kept.size === 0,
      // Astro removes pictures that no page made by it shows, so those pages are made together.
      take: (address, { key, hasPictures }) => !(hasPictures && resizes) && put(address, key),
      made: (address, { key }) => made.set(address, key),
    },
    arePlaced: async () => (await links.finish()).length === 0,
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
    if (entry.isFile() && entry.name !== manifestName && !inUse.has(file)) {
      rmSync(file, { force: true });
    }
  }
}
