import { createHash } from 'node:crypto';
import { copyFile, link, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { ShardSummary } from './shard.ts';

/** What is kept of a shard beside its files: enough to know that they are whole. */
interface KeptShard {
  /** Its own name, lest one is taken for another. */
  readonly shard: string;
  readonly summary: ShardSummary;
  /** The digest of each file, by its path in the folder of the shard. */
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
  cache: string,
  shard: string,
  target: string,
): Promise<ShardSummary | undefined> {
  const kept = path.join(cache, shard);
  const place = path.join(target, shard);
  try {
    const { summary, digests } = await readContents(kept, shard);
    for (const [name, expected] of Object.entries(digests)) {
      const file = path.join(kept, name);
      if (digestOf(await readFile(file)) !== expected)
        throw new Error(`search cache: ${file} was changed`);
      await linkOrCopy(file, path.join(place, name));
    }
    return summary;
  } catch {
    await rm(place, { recursive: true, force: true });
    return undefined;
  }
}

/** Keeps a shard that was just made for the next build; whoever looks sees all of it or nothing. */
export async function keepShard(
  cache: string,
  shard: string,
  source: string,
  summary: ShardSummary,
): Promise<void> {
  const aside = path.join(cache, `${unfinished}${process.pid}-${shard}`);
  await rm(aside, { recursive: true, force: true });
  await mkdir(aside, { recursive: true });
  const made = path.join(source, shard);
  const digests: Record<string, string> = {};
  for (const entry of await readdir(made, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = path.join(entry.parentPath, entry.name);
    const name = path.relative(made, file);
    await linkOrCopy(file, path.join(aside, name));
    digests[name] = digestOf(await readFile(file));
  }
  const kept = JSON.stringify({ shard, summary, digests } satisfies KeptShard);
  await writeFile(path.join(aside, contents), JSON.stringify([digestOf(kept), kept]));
  const place = path.join(cache, shard);
  await rm(place, { recursive: true, force: true });
  await rename(aside, place);
}

/** Removes from the cache what the build that has just ended did not use. */
export async function tidyCache(cache: string, used: ReadonlySet<string>): Promise<void> {
  const names = await readdir(cache).catch(() => []);
  for (const name of names) {
    if (!used.has(name)) await rm(path.join(cache, name), { recursive: true, force: true });
  }
}

async function readContents(kept: string, shard: string): Promise<KeptShard> {
  const text = await readFile(path.join(kept, contents), 'utf8');
  const [digest, json] = JSON.parse(text) as [string, string];
  if (digestOf(json) !== digest) throw new Error(`search cache: ${kept} was changed`);
  const found = JSON.parse(json) as KeptShard;
  if (found.shard !== shard) throw new Error(`search cache: ${kept} is ${found.shard}`);
  return found;
}

/** Both places may lie on different disks, or on one that knows no links. */
async function linkOrCopy(file: string, place: string): Promise<void> {
  await mkdir(path.dirname(place), { recursive: true });
  try {
    await link(file, place);
  } catch {
    await copyFile(file, place);
  }
}

function digestOf(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex');
}
