import { wordsOfClass } from './page-length.ts';
import type { PieceSummary } from './piece.ts';

/** The name of the file, in the folder of the index, that tells which shards there are. */
export const manifestFile = 'shards.json';

export interface ManifestShard {
  /** Its folder. */
  readonly name: string;
  /** How many it has. */
  readonly pages: number;
}

/** What a browser reads first. */
export interface Manifest {
  /** In the order of the catalogue, the newest last. */
  readonly shards: readonly ManifestShard[];
  /** How many words a page has on an average. */
  readonly averageLength: number;
  /** How many pages hold each frequent run; any other stands on at most `rare`. */
  readonly frequent: Readonly<Record<string, number>>;
  readonly rare: number;
}

/** A run that at most one in so many pages holds is not worth telling about beforehand. */
const rareShare = 20;
/** Below so many pages every question is cheap. */
const fewPages = 1000;

export function makeManifest(
  shards: readonly {
    readonly name: string;
    readonly pieces: readonly PieceSummary[];
  }[],
): Manifest {
  const pieces = shards.flatMap((shard) => shard.pieces);
  const pages = pieces.reduce((sum, { lengths }) => sum + lengths.length, 0);
  const rare = pages < fewPages ? pages : Math.ceil(pages / rareShare);
  const totals = new Map<string, number>();
  for (const { frequencies } of pieces) {
    for (const [run, holders] of Object.entries(frequencies))
      totals.set(run, (totals.get(run) ?? 0) + holders);
  }
  const frequent = [...totals]
    .filter(([, holders]) => holders > rare)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const lengths = pieces.flatMap((piece) => piece.lengths).map(wordsOfClass);
  const words = lengths.reduce((sum, own) => sum + own, 0);
  return {
    shards: shards.map(({ name, pieces: own }) => ({
      name,
      pages: own.reduce((sum, piece) => sum + piece.lengths.length, 0),
    })),
    averageLength: Math.round(words / Math.max(1, pages)),
    frequent: Object.fromEntries(frequent),
    rare,
  };
}
