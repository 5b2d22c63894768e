import type { Manifest } from '../index-files.ts';
import { keysOfFolded, keysThatBegin } from '../index-terms.ts';
import { foldAccents } from '#domain/vietnamese.ts';
import type { FoundPage, SearchEngine } from './engine.ts';
import type { IndexFolder } from './index-folder.ts';
import { ShardReader } from './shard-reader.ts';

interface OpenShard {
  readonly reader: ShardReader;
  readonly rows: readonly [from: number, to: number];
}

/** Makes the engine of an index from its manifest. Nothing is loaded before it is asked. */
export function indexEngine(folder: IndexFolder, manifest: Manifest): SearchEngine {
  let to = 0;
  const shards = manifest.shards.map(({ name, pages }): OpenShard => {
    const from = to;
    to += pages;
    const reader = new ShardReader(folder, name, from, manifest.averageLength);
    return { reader, rows: [from, to] };
  });
  const frequency = frequencies(manifest);
  const base = new URL('..', folder.address).pathname;
  const newest = shards.slice(-1);
  const whole = engineOf(shards, { base, frequency });
  if (shards.length < 2) return whole;
  return { ...whole, newest: engineOf(newest, { base, frequency }) };
}

interface Circumstances {
  /** The base path of the site. */
  readonly base: string;
  readonly frequency: SearchEngine['frequency'];
}

function engineOf(shards: readonly OpenShard[], { base, frequency }: Circumstances): SearchEngine {
  return {
    pages: shards.reduce((sum, { rows: [from, to] }) => sum + to - from, 0),
    frequency,
    find: async (lookup, signal) =>
      (await Promise.all(shards.map(({ reader }) => reader.find(lookup, signal)))).flat(),
    open: async (row, signal) => {
      const shard = shards.find(({ rows: [from, to] }) => row >= from && row < to);
      if (shard === undefined) throw new Error(`search: no page ${row}`);
      const { address, text, ...shown } = await shard.reader.open(row, signal);
      const page: FoundPage = {
        ...shown,
        address: base + address.slice(1),
        words: text === '' ? [] : text.split(' '),
      };
      return page;
    },
  };
}

/** What the manifest tells of how many pages hold a term; others are taken to be on half of `rare`. */
function frequencies({ frequent, rare }: Manifest): SearchEngine['frequency'] {
  const folded = new Map<string, number>();
  for (const [term, pages] of Object.entries(frequent)) {
    const key = foldAccents(term);
    folded.set(key, (folded.get(key) ?? 0) + pages);
  }
  const unknown = Math.ceil(rare / 2);
  return ({ term, isBeginning, accents }) => {
    if (isBeginning === true) {
      const [from, to] = keysThatBegin(term);
      const known = [...folded].filter(([key]) => key >= from && key < to);
      return known.reduce((sum, [, pages]) => sum + pages, 0) || unknown;
    }
    const known = accents === 'same' ? frequent[term] : folded.get(keysOfFolded(term)[0]);
    return known ?? unknown;
  };
}
