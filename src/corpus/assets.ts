import { existsSync, readdirSync, realpathSync } from 'node:fs';
import path from 'node:path';

/** What a path written in an entry leads to. */
export type AssetFinding =
  | { readonly found: true; readonly absolute: string }
  | { readonly found: false; readonly reason: 'outside' | 'missing' };

/**
 * Finds a file named in an entry, relative to the entry's own folder. A path out of the content
 * folder is refused, also through a link, and upper and lower case must agree: a web server on
 * Linux tells them apart even where the author's computer does not.
 */
export function findAsset(contentFolder: string, entryFile: string, written: string): AssetFinding {
  const root = realpathSync(contentFolder);
  const absolute = path.resolve(path.dirname(entryFile), written);
  if (!isInside(realpathSync(contentFolder), absolute) && !isInside(contentFolder, absolute)) {
    return { found: false, reason: 'outside' };
  }
  if (!existsSync(absolute) || !isSpelledSo(absolute)) {
    return { found: false, reason: 'missing' };
  }
  return isInside(root, realpathSync(absolute))
    ? { found: true, absolute }
    : { found: false, reason: 'outside' };
}

/**
 * Whether a file that is there has exactly this name. Linux finds it under no other, which spares
 * listing a folder of thousands for each of its files.
 */
function isSpelledSo(file: string): boolean {
  return (
    process.platform === 'linux' || readdirSync(path.dirname(file)).includes(path.basename(file))
  );
}

function isInside(folder: string, file: string): boolean {
  return file.startsWith(folder.endsWith(path.sep) ? folder : folder + path.sep);
}
