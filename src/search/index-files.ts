/**
 * The names of the files of the index, from its folder on. All but the manifest are compressed with
 * gzip, and lie in folders that are named after what they hold, so that they never change.
 */
export const indexFiles = {
  manifest: 'index.json',
  part: (name: string): string => `parts/${name}`,
  head: (shard: string): string => `parts/${shard}/head.bin`,
  terms: (shard: string, index: number): string => `parts/${shard}/terms-${index}.bin`,
  pages: (shard: string, index: number): string => `parts/${shard}/pages-${index}.bin`,
  catalogue: (folder: string, part: string): string => `parts/${folder}/${part}.bin`,
} as const;

/** What a browser reads first: which parts the index has. */
export interface Manifest {
  /** Raised when older code cannot read the index. */
  readonly format: 1;
  /** How many words a page has, on average. */
  readonly averageLength: number;
  /** In the order of the catalogue, the newest last. */
  readonly shards: readonly { readonly name: string; readonly pages: number }[];
  /** How many pages hold each frequent term; any other stands on fewer than `rare`. */
  readonly frequent: Readonly<Record<string, number>>;
  readonly rare: number;
  /** The folder of the catalogue, and the filters it has. */
  readonly catalogue: { readonly folder: string; readonly filters: readonly string[] };
}
