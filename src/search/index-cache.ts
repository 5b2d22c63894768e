import { hash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { linkFile } from './link-file.ts';

/*
 * All of this waits for the disk: it runs in a process of its own, in which nothing else would go on
 * meanwhile, and for thousands of small files waiting is several times faster than being told.
 */

/** What is kept of a folder beside its files: enough to know that they are whole. */
interface KeptFolder {
  /** Its own name, lest one is taken for another. */
  readonly name: string;
  /** What was to be remembered of it. */
  readonly note: string;
  /** The digest of each file, by its path in the folder. */
  readonly digests: Readonly<Record<string, string>>;
}

const contents = 'kept.json';
/** Folders that are not yet whole have such names. */
const unfinished = '.unfinished-';

/** A folder of the cache, every byte of which is as it was kept. */
export interface FoundFolder {
  readonly place: string;
  /** What was to be remembered of it. */
  readonly note: string;
  /** Relative to it. */
  readonly files: readonly string[];
}

/** Finds a kept folder; gives nothing where the cache has none, or not every byte of it. */
export function findKept(cache: string, name: string): FoundFolder | undefined {
  const place = path.join(cache, name);
  try {
    const { note, digests } = readContents(place, name);
    for (const [own, expected] of Object.entries(digests)) {
      const file = path.join(place, own);
      if (digestOf(readFileSync(file)) !== expected)
        throw new Error(`search cache: ${file} was changed`);
    }
    return { place, note, files: Object.keys(digests) };
  } catch {
    return undefined;
  }
}

/** Keeps a folder that was just made for the next build; whoever looks sees all of it or nothing. */
export function keepFolder(cache: string, name: string, made: string, note: string): void {
  const aside = path.join(cache, `${unfinished}${process.pid}-${name}`);
  rmSync(aside, { recursive: true, force: true });
  mkdirSync(aside, { recursive: true });
  const digests: Record<string, string> = {};
  for (const entry of readdirSync(made, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = path.join(entry.parentPath, entry.name);
    const own = path.relative(made, file);
    linkFile(file, path.join(aside, own));
    digests[own] = digestOf(readFileSync(file));
  }
  const kept = JSON.stringify({ name, note, digests } satisfies KeptFolder);
  writeFileSync(path.join(aside, contents), JSON.stringify([digestOf(kept), kept]));
  const place = path.join(cache, name);
  rmSync(place, { recursive: true, force: true });
  renameSync(aside, place);
}

/** Removes from the cache what the build that has just ended did not use. */
export function tidyCache(cache: string, used: ReadonlySet<string>): void {
  if (!existsSync(cache)) return;
  for (const name of readdirSync(cache)) {
    if (!used.has(name)) rmSync(path.join(cache, name), { recursive: true, force: true });
  }
}

function readContents(kept: string, name: string): KeptFolder {
  const text = readFileSync(path.join(kept, contents), 'utf8');
  const [digest, json] = JSON.parse(text) as [string, string];
  if (digestOf(json) !== digest) throw new Error(`search cache: ${kept} was changed`);
  const found = JSON.parse(json) as KeptFolder;
  if (found.name !== name) throw new Error(`search cache: ${kept} is ${found.name}`);
  return found;
}

function digestOf(content: Uint8Array | string): string {
  return hash('sha256', content, 'base64url');
}
