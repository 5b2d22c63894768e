import { foldAccents } from '#domain/vietnamese.ts';
import { fromIndexText, runsIn } from '../index-text.ts';
import { manifestFile, type Manifest } from '../manifest.ts';
import { wordsOfClass } from '../page-length.ts';
import type { Lookup, SearchEngine } from './engine.ts';
import { PagefindShard, type Pagefind } from './pagefind-shard.ts';
import { ranking } from './weights.ts';

/** The code of Pagefind, which can open several indexes; it comes without types. */
interface PagefindCode {
  createInstance(options: Readonly<Record<string, unknown>>): Pagefind;
}

export interface OpenOptions {
  /** The folder of Pagefind's code, with a slash at its end, if it is not that of the index. */
  readonly code?: string;
  /** Counts how often opening was tried; what failed once is loaded anew under another address. */
  readonly attempt?: number;
}

interface OpenShard {
  readonly shard: PagefindShard;
  readonly rows: readonly [from: number, to: number];
}

/**
 * Opens the index at an address that ends in a slash, as in 'https://example.org/pagefind/'.
 * Rejects when the list of its shards or the code of Pagefind cannot be loaded.
 */
export async function openPagefind(
  address: string,
  { code = address, attempt = 1 }: OpenOptions = {},
): Promise<SearchEngine> {
  const again = attempt === 1 ? '' : `?${attempt}`;
  const [manifest, pagefind] = await Promise.all([
    loadManifest(`${address}${manifestFile}`),
    import(/* @vite-ignore */ `${code}pagefind.js${again}`) as Promise<PagefindCode>,
  ]);
  const open = async (name: string): Promise<Pagefind> => {
    // What is in a folder never changes its name, so that it need not be asked for anew.
    const options = { basePath: `${address}${name}/`, metaCacheTag: name, language: 'vi' };
    const instance = pagefind.createInstance(options);
    await instance.options({ ranking });
    return instance;
  };
  // All run in one WebAssembly, which must not be loaded by several at the same time: the newest loads it.
  const last = manifest.shards.at(-1);
  const newest = last && (await open(last.name));
  const lengths = manifest.shards.flatMap((shard) => shard.lengths).map(wordsOfClass);
  const average = lengths.reduce((sum, own) => sum + own, 0) / lengths.length;
  let to = 0;
  const shards = manifest.shards.map(({ name, lengths: { length } }, index): OpenShard => {
    const rows = [to, (to += length)] as const;
    const relativeLengths = lengths.slice(...rows).map((own) => own / average);
    const isLast = index === manifest.shards.length - 1;
    const opened = async (): Promise<Pagefind> => (isLast && newest ? newest : open(name));
    return { shard: new PagefindShard(opened, rows[0], relativeLengths), rows };
  });
  const frequency = frequencies(manifest);
  const whole = engineOf(shards, frequency);
  return shards.length < 2
    ? whole
    : {
        ...whole,
        newest: { ...engineOf(shards.slice(-1), frequency), allPages: whole.pages },
      };
}

async function loadManifest(address: string): Promise<Manifest> {
  const response = await fetch(address, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`search: ${response.status} for ${address}`);
  return (await response.json()) as Manifest;
}

function engineOf(
  shards: readonly OpenShard[],
  frequency: SearchEngine['frequency'],
): SearchEngine {
  return {
    pages: shards.reduce((sum, { rows: [from, to] }) => sum + to - from, 0),
    frequency,
    find: async (lookup, signal) =>
      (await Promise.all(shards.map(({ shard }) => shard.find(lookup, signal)))).flat(),
    open: async (row, signal) => {
      signal?.throwIfAborted();
      const open = shards.find(({ rows: [from, to] }) => row >= from && row < to);
      if (open === undefined) throw new Error(`search: no page ${row}`);
      return open.shard.open(row);
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
    const known = runs.map((run) =>
      accents === 'same' ? frequent[run] : folded.get(foldAccents(run)),
    );
    return Math.min(...known.map((pages) => pages ?? unknown), rare === 0 ? 0 : Infinity);
  };
}
