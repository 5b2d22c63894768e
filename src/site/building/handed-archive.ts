import { readFile, writeFile } from 'node:fs/promises';
import { deserialize, serialize } from 'node:v8';
import type { Archive } from '../archive.ts';

/**
 * Leaves an archive in a file for another process of the same program, which is spared reading and
 * checking the content again. The file has no meaning beyond this run.
 */
export function handOver(archive: Archive, file: string): Promise<void> {
  return writeFile(file, serialize(archive));
}

/** Takes the archive that another process of this run has left. */
export async function takeOver(file: string): Promise<Archive> {
  return deserialize(await readFile(file)) as Archive;
}
