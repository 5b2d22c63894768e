import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { SourceFile } from './source-code.ts';

const extensions = ['.ts', '.astro', '.mjs'];

/** Every file below the folders, as paths below the root with `/`. */
export function listFiles(root: string, folders: readonly string[]): string[] {
  return folders
    .flatMap((folder) =>
      readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name))),
    )
    .map((file) => file.split(path.sep).join('/'))
    .sort();
}

/** Reads those of the files that hold code. */
export function readSources(root: string, files: readonly string[]): SourceFile[] {
  return files
    .filter((file) => extensions.includes(path.extname(file)))
    .map((file) => ({ file, text: readFileSync(path.join(root, file), 'utf8') }));
}
