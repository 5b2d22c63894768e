import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { SiteContext } from '../site-context.ts';
import { forgetPictures, keepPicture, keptPicture, pictureKey } from './kept-pictures.ts';
import { pagePictures } from './page-pictures.ts';
import { layOut, type PictureNode } from './picture-layout.ts';

const thread = new URL('./draw-thread.ts', import.meta.url);

/** What came of `makePictures`. */
export interface MadePictures {
  readonly total: number;
  /** Those that were not kept from an earlier build. */
  readonly drawn: number;
}

/**
 * Writes the pictures that stand for pages where they are passed on, 1200 by 630 pixels each. What an
 * earlier build drew is taken as it is; the rest is drawn in a thread, so that the caller goes on.
 * Throws when one cannot be drawn or written.
 * @param folder absolute path of the built site
 * @param cache absolute path of the folder that lasts from build to build; pictures lie under `pictures`
 */
export async function makePictures(
  site: SiteContext,
  folder: string,
  cache: string,
): Promise<MadePictures> {
  const kept = path.join(cache, 'pictures');
  const pictures = pagePictures(site).map(({ address, subject }) => {
    const node = layOut(subject);
    return { file: path.join(folder, address), node, key: pictureKey(node) };
  });
  const missing: typeof pictures = [];
  for (const picture of pictures) {
    const png = await keptPicture(kept, picture.key);
    if (png) await place(picture.file, png);
    else missing.push(picture);
  }
  if (missing.length > 0) {
    await drawEach(missing, async ({ file, key }, png) => {
      await place(file, png);
      await keepPicture(kept, key, png);
    });
  }
  await forgetPictures(kept, new Set(pictures.map(({ key }) => key)));
  return { total: pictures.length, drawn: missing.length };
}

async function place(file: string, png: Uint8Array): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, png);
}

async function drawEach<P extends { readonly node: PictureNode }>(
  pictures: readonly P[],
  drawn: (picture: P, png: Uint8Array) => Promise<void>,
): Promise<void> {
  const worker = new Worker(thread);
  try {
    for (const picture of pictures) {
      worker.postMessage(picture.node);
      // `once` rejects when the thread fails.
      const [png] = (await once(worker, 'message')) as [Uint8Array];
      await drawn(picture, png);
    }
  } finally {
    await worker.terminate();
  }
}
