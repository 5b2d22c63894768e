import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Everything beside the content folder that decides what a build makes. */
const sources = ['astro.config.mjs', 'package.json', 'package-lock.json', 'public', 'src'];

/**
 * What the code of a project is known by: a digest over its sources, the exact versions of all packages
 * and that of Node.
 * @param root absolute path of the project
 */
export function codeKey(root: string): string {
  const digest = createHash('sha256').update(process.version).update(process.platform);
  for (const source of sources) {
    for (const file of filesBelow(path.join(root, source))) {
      const bytes = readFileSync(file);
      // Lengths keep two files from being taken for one.
      digest.update(`\n${path.relative(root, file)} ${bytes.length}\n`).update(bytes);
    }
  }
  return digest.digest('base64url');
}

/** Every file below a folder, or the file itself, in an order that does not depend on the disk. */
function filesBelow(place: string): string[] {
  try {
    return readdirSync(place, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .sort();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOTDIR') throw error;
    return [place];
  }
}
