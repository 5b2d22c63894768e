import type { CommandRun } from './command-run.ts';
import type { Effort } from './effort.ts';

/** How another way to make a site of the same texts did; `missing` says why it could not be tried. */
export type RivalMeasurement = RivalSite | { readonly missing: string };

export interface RivalSite extends Effort {
  /** Our full build against it: below 1 we are faster. */
  readonly ratio: number;
  /** The same in processor time, which a busy machine distorts less. */
  readonly cpuRatio: number;
  readonly pages: number;
  readonly distMb: number;
  /** It was stopped before its end: it takes longer, and the ratios are smaller. */
  readonly isStopped?: true;
  readonly processes: CommandRun['processes'];
  /** What its version is, and what its steps took. */
  readonly details?: Readonly<Record<string, string | number>>;
}

export interface RivalFolders {
  readonly content: string;
  /** A folder to work in. */
  readonly folder: string;
  /** Our full build. */
  readonly ours: Effort;
}
