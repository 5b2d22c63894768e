import { rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Corpus } from '#corpus/corpus.ts';
import { storeBundledOnly } from '#loaders/bundled-only.ts';
import type { Archive } from '../archive.ts';
import { handArchive } from '../handed-archive.ts';
import { reusePages } from '../pages/reused-pages.ts';
import { astroProgram } from './astro-program.ts';
import { filesBelow } from './files-below.ts';
import { releaseHeapGrowth } from './heap-growth.ts';
import {
  openKeptProgram,
  programKeeper,
  type KeptProgram,
  type ProgramKeeper,
} from './kept-program.ts';
import { openPageCache, type PageCache, type PageCacheOptions } from './page-cache.ts';
import { bundledKey, picturedEntries } from './pictured-entries.ts';
import { startHelpers, type PageHelper } from './page-helper.ts';
import { PictureNeeded, usePictures, type PictureNames } from './resized-pictures.ts';
import type { PageStyles, SitePlace, SiteProgram } from './site-program.ts';
import { openSpareSite } from './spare-site.ts';
import { startProgram } from './start-program.ts';
import { writeSite } from './write-site.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** What pages are made from. */
export interface PageSource {
  readonly corpus: Corpus;
  readonly archive: Archive;
  readonly place: SitePlace;
  /** File in which `handOver` has left the archive for other processes. */
  readonly handed: string;
  /** Where what the next build can use is kept. */
  readonly cache: string;
  /** Where the site of an earlier build may lie, see `openSpareSite`. */
  readonly spare: string;
  /** What the code is known by. */
  readonly code: string;
}

/**
 * Makes all pages and files of a site in a folder. What an earlier build has made from the same is put
 * in its place again, and while the code is the same not even Astro is started. Gives how much of all
 * pages that were, from 0 to 1.
 */
export async function buildPages(source: PageSource, folder: string): Promise<number> {
  const { corpus, archive, handed, place, cache, spare, code } = source;
  const programKey = JSON.stringify([code, place, bundledKey(corpus)]);
  const program = path.join(cache, 'program');
  const pictured = picturedEntries(corpus);
  handArchive({ archive, pictured });
  storeBundledOnly(true);
  try {
    const pages = path.join(cache, 'pages');
    const run: Run = { folder, place, pages, spare, code, handed, pictured };
    const attempts = [
      () => buildWithKept(openKeptProgram(program, programKey), run),
      () => buildWithAstro(run, programKeeper(program, programKey), { reuses: true }),
      () => buildWithAstro(run, programKeeper(program, programKey), { reuses: false }),
    ];
    for (const attempt of attempts) {
      const reused = await attempt();
      if (reused !== undefined) return reused;
      await rm(folder, { recursive: true, force: true });
    }
    throw new Error(`pages could not be put in place in ${folder}`);
  } finally {
    handArchive(undefined);
    storeBundledOnly(false);
    reusePages(undefined);
  }
}

interface Run {
  readonly folder: string;
  readonly place: SitePlace;
  /** Where pages are kept. */
  readonly pages: string;
  readonly spare: string;
  readonly code: string;
  readonly handed: string;
  readonly pictured: ReadonlySet<string>;
}

/** Makes the pages with the program of an earlier build; undefined where that cannot be. */
async function buildWithKept(kept: KeptProgram | undefined, run: Run): Promise<number | undefined> {
  if (!kept) return undefined;
  const spare = openSpareSite(run.spare, run.folder);
  const cache = openCache(run, { resizes: false, reuses: true, spare });
  try {
    usePictures(kept.pictures);
    releaseHeapGrowth();
    const program = await startProgram(kept.entry, kept.styles);
    const { entry, styles } = kept;
    const known: SiteProgram = {
      ...program,
      paths: async () => {
        const paths = await program.paths();
        cache.clear(`${run.folder}.bin`);
        kept.placeAssets(run.folder);
        return paths;
      },
    };
    await writeSite(known, run.folder, run.place, {
      helpersFor: helpersFor(run, entry, styles),
      written: cache.written,
    });
  } catch (error) {
    if (!(error instanceof PictureNeeded)) throw error;
    await cache.arePlaced();
    return undefined;
  }
  return finishPages(cache);
}

/** Makes the pages with a program that Astro makes first; undefined where one to be used again is gone. */
async function buildWithAstro(
  run: Run,
  keeper: ProgramKeeper,
  { reuses }: { readonly reuses: boolean },
): Promise<number | undefined> {
  const cache = openCache(run, { resizes: true, reuses });
  let written: ReadonlySet<string> = new Set();
  let pictures: PictureNames = {};
  const pages = astroProgram(run.folder, run.place, {
    programMade: (program, styles) => {
      releaseHeapGrowth();
      return {
        helpersFor: helpersFor(run, keeper.take(program, styles), styles),
        written: cache.written,
      };
    },
    filesWritten: (files, names) => {
      written = files;
      pictures = names;
    },
  });
  // Loading Astro takes longer than most builds that do without it.
  const { build } = await import('astro');
  await build({ root, outDir: run.folder, logLevel: 'error', integrations: [pages] });
  const reused = await finishPages(cache);
  if (reused === undefined) return undefined;
  const assets = filesBelow(run.folder).filter((file) => !written.has(file));
  keeper.keep(
    run.folder,
    assets.filter((file) => !cache.placed.has(file)),
    pictures,
  );
  return reused;
}

/** Keeps all pages once they are in place; undefined where one is not. */
async function finishPages(cache: PageCache): Promise<number | undefined> {
  if (!(await cache.arePlaced())) return undefined;
  const pages = cache.keep();
  return cache.placed.size / pages;
}

function helpersFor(
  { handed, pictured, folder, place }: Run,
  entry: string,
  styles: readonly PageStyles[],
): (pages: number) => readonly PageHelper[] {
  const order = { entry, styles, archive: handed, pictured: [...pictured], folder, place };
  return (pages) => startHelpers(pages, order);
}

function openCache(
  { folder, pages, code }: Run,
  use: Pick<PageCacheOptions, 'resizes' | 'reuses' | 'spare'>,
): PageCache {
  const cache = openPageCache({ folder: pages, code, site: folder, ...use });
  reusePages(cache.reused);
  return cache;
}
