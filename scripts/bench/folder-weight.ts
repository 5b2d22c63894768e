import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';

export interface FolderWeight {
  readonly files: number;
  /** HTML files. */
  readonly pages: number;
  readonly bytes: number;
}

/** Counts what a folder holds; one that is not there holds nothing. */
export async function weighFolder(folder: string): Promise<FolderWeight> {
  const weight = { files: 0, pages: 0, bytes: 0 };
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    weight.files++;
    if (entry.name.endsWith('.html')) weight.pages++;
    weight.bytes += (await stat(path.join(entry.parentPath, entry.name))).size;
  }
  return weight;
}
