import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import letters from '@fontsource/be-vietnam-pro/package.json' with { type: 'json' };
import satori from 'satori/package.json' with { type: 'json' };
import sharp from 'sharp';
import type { PictureNode } from './picture-layout.ts';

/** What the bytes of a picture depend on beside its layout: the programs that draw it, and its letters. */
const drawnBy = JSON.stringify([sharp.versions, satori.version, letters.version]);

/** The name under which a picture is kept: the same for the same layout drawn by the same programs. */
export function pictureKey(node: PictureNode): string {
  return createHash('sha256').update(drawnBy).update(JSON.stringify(node)).digest('hex');
}

/** The picture kept under a name; undefined where there is none. */
export async function keptPicture(folder: string, key: string): Promise<Buffer | undefined> {
  try {
    return await readFile(fileOf(folder, key));
  } catch {
    return undefined;
  }
}

/** Keeps a picture. A file comes into its place whole, because two builds may share the folder. */
export async function keepPicture(folder: string, key: string, png: Uint8Array): Promise<void> {
  await mkdir(folder, { recursive: true });
  const aside = path.join(folder, `${key}.${process.pid}`);
  await writeFile(aside, png);
  await rename(aside, fileOf(folder, key));
}

/** Lets go of every picture but those named, so that the folder does not grow for ever. */
export async function forgetPictures(folder: string, keys: ReadonlySet<string>): Promise<void> {
  const files = await readdir(folder).catch(() => []);
  const unused = files.filter(
    (file) => !keys.has(path.basename(file, '.png')) && file.endsWith('.png'),
  );
  await Promise.all(unused.map((file) => rm(path.join(folder, file), { force: true })));
}

function fileOf(folder: string, key: string): string {
  return path.join(folder, `${key}.png`);
}
