import { readdir, realpath } from 'node:fs/promises';
import path from 'node:path';

/** A file found in the content folder. */
export interface FoundFile {
  /** Relative to the content folder, with `/` between its parts, NFC. */
  readonly path: string;
  /** The path as the system spells it, for opening the file. */
  readonly absolute: string;
  /** A link that leads out of the content folder; such a file is never read. */
  readonly outside: boolean;
}

/** All files below a folder, in a fixed order; links are followed only inside the folder. */
export async function listFiles(folder: string): Promise<FoundFile[]> {
  const root = await realpath(folder);
  const found = await listBelow(root, root, '');
  return found.toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}

async function listBelow(root: string, folder: string, prefix: string): Promise<FoundFile[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const lists = await Promise.all(
    entries.map(async (entry): Promise<FoundFile[]> => {
      const absolute = path.join(folder, entry.name);
      const relative = `${prefix}${entry.name}`.normalize('NFC');
      if (entry.isDirectory()) {
        return entry.name.startsWith('.') ? [] : listBelow(root, absolute, `${relative}/`);
      }
      if (entry.isFile()) return [{ path: relative, absolute, outside: false }];
      if (!entry.isSymbolicLink()) return [];
      const target = await realpath(absolute).catch(() => undefined);
      const inside = target?.startsWith(root + path.sep) ?? false;
      return [{ path: relative, absolute, outside: !inside }];
    }),
  );
  return lists.flat();
}
