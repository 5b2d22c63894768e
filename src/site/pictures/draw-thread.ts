import { parentPort } from 'node:worker_threads';
import { drawPicture } from './draw-picture.ts';
import type { PictureNode } from './picture-layout.ts';

/* The thread of `makePictures`: it is sent one layout after the other and answers with the picture. */
parentPort?.on('message', async (node: PictureNode) => {
  parentPort?.postMessage(await drawPicture(node));
});
