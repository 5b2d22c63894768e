import { rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'astro';
import type { Corpus } from '#corpus/corpus.ts';
import type { Environment } from '#corpus/environment.ts';
import { archiveOf } from '../corpus-archive.ts';
import { reusePages } from '../pages/reused-pages.ts';
import { makeAsideFolder, oldSite } from './aside-folder.ts';
import { cacheFolder } from './cache-folder.ts';
import { codeKey } from './code-key.ts';
import { handOver } from './handed-archive.ts';
import { indexInBackground } from './index-in-background.ts';
import { openPageCache } from './page-cache.ts';
import { swapFolders } from './swap-folders.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** Told as the parts of a build come to their end. */
export interface BuildProgress {
  readonly pagesDone: (seconds: number) => void;
  readonly indexDone: (seconds: number) => void;
}

/**
 * Builds the site of a content folder that was read and found free of errors. Pages and search index are
 * made at the same time, in two processes, in a folder aside; only a whole site takes the place of
 * the one before. Throws when either fails, and then leaves everything as it was.
 */
export async function buildSite(
  { content, out }: Environment,
  corpus: Corpus,
  progress: BuildProgress,
): Promise<void> {
  const aside = await makeAsideFolder(out);
  const pages = path.join(aside, 'pages');
  const search = path.join(aside, 'pagefind');
  const archive = path.join(aside, 'archive');
  await handOver(archiveOf(corpus), archive);
  const index = indexInBackground(archive, search);
  try {
    const made = timed(makePages(content, pages)).then(progress.pagesDone);
    await Promise.all([made, timed(index.finished).then(progress.indexDone)]);
    await rename(search, path.join(pages, 'pagefind'));
    await swapFolders(pages, out, path.join(aside, oldSite));
  } finally {
    index.stop();
    await rm(aside, { recursive: true, force: true });
  }
}

/** Makes the pages in a folder, those of the build before put in their places where nothing has changed. */
async function makePages(content: string, folder: string): Promise<void> {
  const cache = openPageCache(path.join(cacheFolder(content), 'pages'), codeKey(root), folder);
  reusePages(cache.reuse);
  try {
    await build({ root, outDir: folder, logLevel: 'error' });
  } finally {
    reusePages(undefined);
  }
  cache.keep();
}

/** How many seconds a task takes. */
async function timed(task: Promise<unknown>): Promise<number> {
  const start = performance.now();
  await task;
  return (performance.now() - start) / 1000;
}
