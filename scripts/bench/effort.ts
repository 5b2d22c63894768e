import type { CommandRun } from './command-run.ts';

/** What something took. */
export interface Effort {
  /** Wall clock. */
  readonly seconds: number;
  /** Processor time of all its processes. */
  readonly cpuSeconds: number;
}

/** Adds up what commands took that run one after the other. */
export function effortOf(runs: readonly CommandRun[]): Effort {
  return {
    seconds: sum(runs.map(({ seconds }) => seconds)),
    cpuSeconds: sum(
      runs.flatMap(({ processes }) => Object.values(processes).map((use) => use.cpuSeconds)),
    ),
  };
}

/** An effort with ours against it. */
export function compareEfforts(
  ours: Effort,
  theirs: Effort,
): Effort & { readonly ratio: number; readonly cpuRatio: number } {
  return {
    ...theirs,
    ratio: ours.seconds / theirs.seconds,
    cpuRatio: ours.cpuSeconds / theirs.cpuSeconds,
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
