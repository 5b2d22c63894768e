import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import satori, { type Font } from 'satori';
import sharp from 'sharp';
import { pictureSize, type PictureNode } from './picture-layout.ts';

const require = createRequire(import.meta.url);
/** The two subsets hold no letter in common, so that each letter is looked for in the other as well. */
const fontFiles = { Latin: 'latin', Vietnamese: 'vietnamese' } as const;
let loading: Promise<Font[]> | undefined;

// One picture after the other in one thread: the other cores make pages and the index.
sharp.concurrency(1);

/**
 * Draws a picture as PNG; the same node gives the same bytes. Letters become outlines here, no font of
 * the machine is asked for. A palette would halve the bytes and take thrice the time.
 */
export async function drawPicture(node: PictureNode): Promise<Buffer> {
  loading ??= loadFonts();
  const svg = await satori(node, {
    ...pictureSize,
    fonts: await loading,
  });
  return await sharp(Buffer.from(svg)).png({ compressionLevel: 6 }).toBuffer();
}

function loadFonts(): Promise<Font[]> {
  return Promise.all(
    Object.entries(fontFiles).map(async ([name, subset]): Promise<Font> => {
      const file = `@fontsource/be-vietnam-pro/files/be-vietnam-pro-${subset}-600-normal.woff`;
      return { name, weight: 600, style: 'normal', data: await readFile(require.resolve(file)) };
    }),
  );
}
