import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { filesBelow } from './files-below.ts';
import { fileStamp, isUnchanged, stampFile } from './kept-file.ts';

const manifestShape = z.record(z.string(), fileStamp);

/**
 * Removes from a folder that others trust blindly, such as Astro's resized pictures, every file that
 * is not as `noteFolder` has seen it last.
 */
export function dropDamaged(folder: string): void {
  if (!existsSync(folder)) return;
  const known = readManifest(folder);
  for (const file of filesBelow(folder)) {
    const stamp = known[file];
    const absolute = path.join(folder, file);
    if (!stamp || !isUnchanged(absolute, stamp)) rmSync(absolute);
  }
}

/** Notes every file of a folder, for `dropDamaged` of the next build. */
export function noteFolder(folder: string): void {
  mkdirSync(folder, { recursive: true });
  const stamps = filesBelow(folder).map(
    (file) => [file, stampFile(path.join(folder, file))] as const,
  );
  const aside = `${manifestOf(folder)}.${process.pid}`;
  writeFileSync(aside, JSON.stringify(Object.fromEntries(stamps)));
  renameSync(aside, manifestOf(folder));
}

function manifestOf(folder: string): string {
  return `${folder}.json`;
}

function readManifest(folder: string): z.output<typeof manifestShape> {
  try {
    return manifestShape.parse(JSON.parse(readFileSync(manifestOf(folder), 'utf8')));
  } catch {
    return {};
  }
}
