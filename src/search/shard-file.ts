/** The name of the file, in the folder of a shard, that tells what a browser needs to ask it. */
export const shardFile = 'shard.json';

/** Where the words of a shard are. */
export interface WordFiles {
  /**
   * The first word, without accents, of each file that holds words of a stretch; words that are the same
   * without accents may go on from one file to the next.
   */
  readonly stretches: readonly string[];
  /**
   * The words, with their accents, that have a file of their own, in its order: so frequent that who
   * looks for "quản" is not to load "quan" and "quân" too.
   */
  readonly alone: readonly string[];
}

export interface ShardFile extends WordFiles {
  /** How long each of its pages is, in their order, as `lengthClass` says it, by `writeNumbers`. */
  readonly lengths: string;
}

/** The file of a stretch, in the folder of the shard. */
export function stretchFile(place: number): string {
  return `index/${place.toString(36)}.words`;
}

/** The file of a word that has its own, in the folder of the shard. */
export function aloneFile(place: number): string {
  return `index/alone-${place.toString(36)}.words`;
}

/** The file with what is shown of a page, in the folder of the shard. */
export function fragmentFile(row: number): string {
  return `fragment/${row}.pf_fragment`;
}
