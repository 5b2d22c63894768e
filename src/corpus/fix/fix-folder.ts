import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { withAddresses } from '../addresses.ts';
import { classifyFile } from '../content-file.ts';
import { listFiles } from '../files.ts';
import { loadCorpus } from '../load.ts';
import { mendText, type Repair } from './mend.ts';

/** The file that keeps every address ever published, one a line. */
export const addressesFile = 'addresses.txt';

/** A file that was mended. */
export interface MendedFile {
  /** Relative to the content folder. */
  readonly file: string;
  readonly before: string;
  readonly after: string;
  readonly repairs: readonly Repair[];
}

/** Which files are to be mended. */
export interface FixOptions {
  readonly now: Date;
  readonly takes: (file: string) => boolean;
}

/**
 * Mends the files of a content folder on disk, as far as each has one right answer, and notes the
 * addresses that are published. Nothing else is touched, and a second run changes nothing.
 */
export async function fixFolder(folder: string, options: FixOptions): Promise<MendedFile[]> {
  const mended: MendedFile[] = [];
  for (const { path: file, absolute, outside } of await listFiles(folder)) {
    if (outside || !options.takes(file)) continue;
    const before = decode(await readFile(absolute));
    if (before === undefined) continue;
    const { text: after, repairs } = mendText(before, classifyFile(file));
    if (after === before) continue;
    await writeFile(absolute, after);
    mended.push({ file, before, after, repairs });
  }
  return [...mended, ...(await noteAddresses(folder, options))];
}

async function noteAddresses(folder: string, { now, takes }: FixOptions): Promise<MendedFile[]> {
  if (!takes(addressesFile)) return [];
  const absolute = path.join(folder, addressesFile);
  const before = await readFile(absolute, 'utf8').catch(() => '');
  const listed = before.split(/\s+/).filter((line) => line !== '');
  const lines = withAddresses(listed, await loadCorpus(folder, { now }));
  const after = lines.map((line) => `${line}\n`).join('');
  if (after === before) return [];
  await writeFile(absolute, after);
  return [{ file: addressesFile, before, after, repairs: ['addresses'] }];
}

/** The text of a file with all its bytes, also a byte order mark; undefined for what is no UTF-8 text. */
function decode(bytes: Buffer): string | undefined {
  if (bytes.includes(0)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
