import { parentPort } from 'node:worker_threads';
import { drawPicture } from './draw-picture.ts';
import type { PictureNode } from './picture-layout.ts';

/* The thread of `makePictures`: it is sent one layout after the other and answers with the picture. */
parentPort?.on('message', (node: PictureNode) => void answer(node));

/** A picture that cannot be drawn ends the thread, and so reaches whoever waits for it. */
async function answer(node: PictureNode): Promise<void> {
  parentPort?.postMessage(await drawPicture(node));
}
