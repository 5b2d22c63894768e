import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import type { ReusedPages } from '../pages/reused-pages.ts';
import { linkInBackground, type FileLink } from './background-links.ts';
import { fileStamp, isUnchanged, settledStamp, type WrittenFile } from './kept-file.ts';
import type { SpareSite } from './spare-site.ts';

/** The pages of the build before, each with the key of what it shows. */
export interface PageCache {
  readonly reused: ReusedPages;
  /** Files that were put in place again, relative to the site, with the keys of their pages. */
  readonly placed: ReadonlyMap<string, string>;
  /**
   * Removes from a spare site what is not to be used again. To be called when it is known of all pages
   * whether they are, and before anything is written.
   * @param bin a folder for what is removed, on the same disk
   */
  readonly clear: (bin: string) => void;
  /** Keeps a page that was just written; other files are none of its business. */
  readonly written: (file: WrittenFile) => void;
  /**
   * Waits until the pages that are used again are in their places. False where another build has
   * thrown one away at this moment, so that it has to be made after all.
   */
  readonly arePlaced: () => Promise<boolean>;
  /**
   * Remembers the pages of this build, and no others, for the next; gives how many they are. Call it
   * when all are in place.
   */
  readonly keep: () => number;
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
  /** A site of an earlier build that this one is made from, if there is one. */
  readonly spare?: SpareSite | undefined;
}

const keptPage = fileStamp.extend({ key: z.string() });

/** A page that is kept: what it is known by, and what its file is known by. */
type KeptPage = Readonly<z.output<typeof keptPage>>;

const manifestShape = z.object({ code: z.string(), pages: z.record(z.string(), keptPage) });

const manifestName = 'pages.json';

/**
 * Opens what earlier builds have kept. Nothing of it is trusted: pages of other code are dropped, and a
 * file that is not what was kept is made anew.
 */
export function openPageCache(options: PageCacheOptions): PageCache {
  const { folder, code, site, resizes, reuses, spare } = options;
  const kept = reuses ? readKept(folder, code) : new Map<string, KeptPage>();
  const links = linkInBackground();
  const inUse = new Map<string, KeptPage>();
  const made = new Map<string, { readonly address: string; readonly key: string }>();
  const placed = new Map<string, string>();
  const keptAs = (key: string) => path.join(folder, key.slice(0, 2), `${key}.html`);
  const waiting: FileLink[] = [];
  const putLink = (file: string, key: string): void => {
    const link = { from: keptAs(key), to: path.join(site, file) };
    // What a spare site has in that place is still to be removed.
    if (spare) waiting.push(link);
    else links.add(link);
  };
  const put = (address: string, key: string): boolean => {
    const page = kept.get(address);
    if (page?.key !== key || !isUnchanged(keptAs(key), page)) return false;
    const file = fileOfPage(address);
    if (!spare?.take(file, keptAs(key))) putLink(file, key);
    inUse.set(address, page);
    placed.set(file, key);
    return true;
  };
  return {
    placed,
    reused: {
      isEmpty: kept.size === 0,
      // Astro removes pictures that no page made by it shows, so those pages are made together.
      take: (address, { key, hasPictures }) => !(hasPictures && resizes) && put(address, key),
      made: (address, { key }) => made.set(fileOfPage(address), { address, key }),
    },
    clear: (bin) => {
      for (const file of spare?.clear(bin) ?? []) putLink(file, placed.get(file) ?? '');
      for (const link of waiting) links.add(link);
    },
    written: ([file, stamp]) => {
      const page = made.get(file);
      if (!page) return;
      inUse.set(page.address, { key: page.key, ...stamp });
      links.add({ from: path.join(site, file), to: keptAs(page.key), replaces: true });
    },
    arePlaced: async () => {
      const failed = await links.finish();
      // A page that cannot be kept is made again by the next build; that is all.
      const lost = new Set(failed.filter(({ replaces }) => replaces).map(({ to }) => to));
      for (const [address, { key }] of inUse) if (lost.has(keptAs(key))) inUse.delete(address);
      return lost.size === failed.length;
    },
    keep: () => {
      const pages = Array.from(inUse, ([address, page]) => [address, settledStamp(page)] as const);
      writeKept(folder, { code, pages: Object.fromEntries(pages) });
      removeOthers(folder, new Set(pages.map(([, { key }]) => keptAs(key))));
      return pages.length;
    },
  };
}

function fileOfPage(address: string): string {
  return path.join(address.replace(/^\/+/, ''), 'index.html');
}

function readKept(folder: string, code: string): Map<string, KeptPage> {
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
  mkdirSync(folder, { recursive: true });
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
