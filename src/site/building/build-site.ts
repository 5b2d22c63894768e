import { cp, mkdir, rename } from 'node:fs/promises';
import path from 'node:path';
import type { Corpus } from '#corpus/corpus.ts';
import type { Environment } from '#corpus/environment.ts';
import { archiveOf } from '../corpus-archive.ts';
import { makeContext } from '../make-context.ts';
import { makePictures } from '../pictures/make-pictures.ts';
import { makeAsideFolder, oldSite } from './aside-folder.ts';
import { buildPages } from './build-pages.ts';
import { filesBelow } from './files-below.ts';
import { handOver } from './handed-archive.ts';
import { indexInBackground } from './index-in-background.ts';
import { dropDamaged, noteFolder } from './kept-folder.ts';
import { removeFolder } from './remove-folder.ts';
import { keepSpareSite } from './spare-site.ts';
import { swapFolders } from './swap-folders.ts';

/** From this share of pages on that stay as they are, the site of before is kept for the next build. */
const shareWorthSpare = 0.5;

/** What a site is built from. */
export interface SiteSource {
  /** The content folder, read and found free of errors. */
  readonly corpus: Corpus;
  /** Where what the next build can use is kept. */
  readonly cache: string;
  /** What the code is known by. */
  readonly code: string;
}

/** Told as the parts of a build come to their end. */
export interface BuildProgress {
  readonly pagesDone: (seconds: number) => void;
  readonly indexDone: (seconds: number) => void;
  /** The site stands in its place; the one before is being removed. */
  readonly placed: () => void;
}

/**
 * Builds the site of a content folder. Pages, pictures and search index are made at the same time, in
 * several processes, in a folder aside; only a whole site takes the place of the one before. Throws when
 * any of them fails, and then leaves everything as it was.
 */
export async function buildSite(
  { content, out, now }: Environment,
  { corpus, cache, code }: SiteSource,
  progress: BuildProgress,
): Promise<void> {
  const archive = archiveOf(corpus);
  const context = makeContext(archive, { now, contentFolder: content });
  const { origin, base } = context;
  // Astro keeps resized pictures in `assets`, and takes them as they are.
  const trusted = ['assets', 'pictures'].map((name) => path.join(cache, name));
  for (const folder of trusted) dropDamaged(folder);
  const aside = await makeAsideFolder(out);
  const workshop = await makeAsideFolder(path.join(cache, 'site'));
  const pages = path.join(workshop, 'pages');
  const pictures = path.join(workshop, 'pictures');
  const search = path.join(workshop, 'pagefind');
  const handed = path.join(workshop, 'archive');
  handOver(archive, handed);
  const index = indexInBackground(handed, search);
  const spare = path.join(cache, 'spare');
  const source = { corpus, archive, handed, place: { origin, base }, cache, spare, code };
  let reused = 0;
  const parts = [
    timed(buildPages(source, pages).then((share) => (reused = share))).then(progress.pagesDone),
    timed(index.finished).then(progress.indexDone),
    makePictures(context, pictures, cache),
  ];
  try {
    await Promise.all(parts);
    for (const picture of filesBelow(pictures)) {
      await mkdir(path.dirname(path.join(pages, picture)), { recursive: true });
      await rename(path.join(pictures, picture), path.join(pages, picture));
    }
    await rename(search, path.join(pages, 'pagefind'));
    for (const folder of trusted) noteFolder(folder);
    const site = path.join(aside, 'pages');
    await moveFolder(pages, site);
    const old = path.join(aside, oldSite);
    await swapFolders(site, out, old);
    // A site with few pages in common with this one would cost the next build more than it saves.
    if (reused >= shareWorthSpare) keepSpareSite(old, spare);
    const removed = Promise.all([aside, workshop].map(removeFolder));
    progress.placed();
    await removed;
  } finally {
    index.stop();
    // Whatever has failed, the others are not robbed of the folder they still write to.
    await Promise.allSettled(parts);
    for (const folder of [aside, workshop]) await removeFolder(folder);
  }
}

/** Moves a folder, to another disk too. */
async function moveFolder(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    await cp(from, to, { recursive: true });
  }
}

/** How many seconds a task takes. */
async function timed(task: Promise<unknown>): Promise<number> {
  const start = performance.now();
  await task;
  return (performance.now() - start) / 1000;
}
