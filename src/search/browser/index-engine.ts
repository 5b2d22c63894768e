import { foldAccents } from '#domain/vietnamese.ts';
import { fromIndexText, isUnfinished, runsIn } from '../index-text.ts';
import { manifestFile, type Manifest } from '../manifest.ts';
import type { Lookup, SearchEngine } from './engine.ts';
import { IndexShard } from './index-shard.ts';
import { loadJson } from './load.ts';

interface PlacedShard {
  readonly shard: IndexShard;
  readonly rows: readonly [from: number, to: number];
}

/**
 * Opens the index at an address that ends in a slash, as in 'https://example.org/pagefind/'; the site
 * that it is of lies around it. Rejects when the list of its shards cannot be loaded, or the newest.
 */
export async function openIndex(address: string): Promise<SearchEngine> {
  const manifest = (await loadJson(`${address}${manifestFile}`)) as Manifest;
  const site = new URL('../', address).href;
  const { averageLength } = manifest;
  let to = 0;
  const shards = manifest.shards.map(({ name, pages }): PlacedShard => {
    const rows = [to, (to += pages)] as const;
    const place = { address: `${address}${name}/`, site, firstRow: rows[0], averageLength };
    return { shard: new IndexShard(place), rows };
  });
  await shards.at(-1)?.shard.open();
  const frequency = frequencies(manifest);
  const whole = engineOf(shards, frequency);
  return shards.length < 2
    ? whole
    : { ...whole, newest: { ...engineOf(shards.slice(-1), frequency), allPages: whole.pages } };
}

function engineOf(
  shards: readonly PlacedShard[],
  frequency: SearchEngine['frequency'],
): SearchEngine {
  return {
    pages: shards.reduce((sum, { rows: [from, to] }) => sum + to - from, 0),
    frequency,
    find: async (lookup, signal) =>
      (await Promise.all(shards.map(({ shard }) => shard.find(lookup, signal)))).flat(),
    open: async (row, signal) => {
      signal?.throwIfAborted();
      const placed = shards.find(({ rows: [from, to] }) => row >= from && row < to);
      if (placed === undefined) throw new Error(`search: no page ${row}`);
      return placed.shard.page(row);
    },
  };
}

/** What the manifest tells of how many pages hold a word; others are taken to be on half of `rare`. */
function frequencies({ frequent, rare }: Manifest): SearchEngine['frequency'] {
  const folded = new Map<string, number>();
  for (const [run, pages] of Object.entries(frequent)) {
    const key = foldAccents(run);
    folded.set(key, (folded.get(key) ?? 0) + pages);
  }
  const unknown = Math.ceil(rare / 2);
  return ({ word, accents }: Lookup) => {
    const runs = runsIn(fromIndexText(word));
    if (isUnfinished(word)) return sumOfBegun(folded, foldAccents(runs.join(''))) + unknown;
    const known = runs.map((run) =>
      accents === 'same' ? frequent[run] : folded.get(foldAccents(run)),
    );
    return Math.min(...known.map((pages) => pages ?? unknown), rare === 0 ? 0 : Infinity);
  };
}

function sumOfBegun(frequent: ReadonlyMap<string, number>, beginning: string): number {
  let sum = 0;
  for (const [run, pages] of frequent) if (run.startsWith(beginning)) sum += pages;
  return sum;
}
