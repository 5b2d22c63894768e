import { mkdir, realpath, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** What kept a file from being written. */
export type Refusal = 'exists' | 'outside';

/**
 * Writes a new file of a content folder and makes the folders on the way to it. An existing file is
 * never written over, and a folder that a link leads out of the content folder is refused.
 */
export async function writeScaffold(
  contentFolder: string,
  file: string,
  text: string,
): Promise<Refusal | undefined> {
  const root = await realpath(contentFolder);
  const absolute = path.resolve(root, file);
  if (!isInside(root, absolute)) return 'outside';
  if (!isInside(root, await nearestFolder(path.dirname(absolute)), true)) return 'outside';
  await mkdir(path.dirname(absolute), { recursive: true });
  try {
    await writeFile(absolute, text, { flag: 'wx' });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return 'exists';
    throw error;
  }
  return undefined;
}

/** The real path of a folder, or of the nearest one above it that exists. */
async function nearestFolder(folder: string): Promise<string> {
  try {
    return await realpath(folder);
  } catch {
    return nearestFolder(path.dirname(folder));
  }
}

function isInside(root: string, file: string, orSame = false): boolean {
  return file.startsWith(root + path.sep) || (orSame && file === root);
}
