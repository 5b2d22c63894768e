import { createHash } from 'node:crypto';
import { copyFile, link, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { indexFiles } from './index-files.ts';
import type { ShardFile, ShardSummary } from './shard.ts';

/** What is kept of a shard beside its files: enough to know that they are whole. */
interface KeptShard {
  readonly summary: ShardSummary;
  readonly digests: Readonly<Record<string, string>>;
}

const contents = 'shard.json';
/** Shards that are not yet whole have such names. */
const unfinished = '.unfinished-';

/**
 * Puts a kept shard into the folder of an index. Gives nothing where the cache has none, or not every
 * byte of it; the folder then has nothing of it either.
 */
export async function reuseShard(
  folder: string,
  shard: string,
  target: string,
): Promise<{ readonly summary: ShardSummary; readonly bytes: number } | undefined> {
  const kept = path.join(folder, shard);
  const place = path.join(target, indexFiles.part(shard));
  try {
    const { summary, digests } = await readContents(kept);
    let bytes = 0;
    await mkdir(place, { recursive: true });
    for (const [name, expected] of Object.entries(digests)) {
      const file = path.join(kept, name);
      const content = await readFile(file);
      if (digestOf(content) !== expected) throw new Error(`search cache: ${file} was changed`);
      await linkOrCopy(file, path.join(place, name));
      bytes += content.length;
    }
    return { summary, bytes };
  } catch {
    await rm(place, { recursive: true, force: true });
    return undefined;
  }
}

/** Keeps a shard for the next build; whoever looks sees all of it or nothing. */
export async function keepShard(
  folder: string,
  shard: string,
  files: readonly ShardFile[],
  summary: ShardSummary,
): Promise<void> {
  const aside = path.join(folder, `${unfinished}${process.pid}-${shard}`);
  await mkdir(aside, { recursive: true });
  const digests: Record<string, string> = {};
  for (const { name, bytes } of files) {
    const own = path.basename(name);
    await writeFile(path.join(aside, own), bytes);
    digests[own] = digestOf(bytes);
  }
  const kept = JSON.stringify({ summary, digests } satisfies KeptShard);
  await writeFile(path.join(aside, contents), JSON.stringify([digestOf(kept), kept]));
  const place = path.join(folder, shard);
  await rm(place, { recursive: true, force: true });
  await rename(aside, place);
}

/** Removes from the cache what the build that has just ended did not use. */
export async function tidyCache(folder: string, used: ReadonlySet<string>): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names) {
    if (!used.has(name)) await rm(path.join(folder, name), { recursive: true, force: true });
  }
}

async function readContents(kept: string): Promise<KeptShard> {
  const text = await readFile(path.join(kept, contents), 'utf8');
  const [digest, json] = JSON.parse(text) as [string, string];
  if (digestOf(json) !== digest) throw new Error(`search cache: ${kept} was changed`);
  return JSON.parse(json) as KeptShard;
}

/** Both places may lie on different disks, or on one that knows no links. */
async function linkOrCopy(file: string, place: string): Promise<void> {
  try {
    await link(file, place);
  } catch {
    await copyFile(file, place);
  }
}

function digestOf(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex');
}
