import type { Archive } from './archive.ts';

/** An archive that the build has read, for the program that makes its pages in the same process. */
export interface HandedArchive {
  readonly archive: Archive;
  /** Entries with pictures, as `conferences/2023/x`: only Astro's store knows these pictures. */
  readonly pictured: ReadonlySet<string>;
}

/** Astro's program has modules of its own; the registry of symbols is the same for both. */
const slot = Symbol.for('congbo.archive');
const holder = globalThis as { [slot]?: HandedArchive | undefined };

/** Hands an archive to the pages made in this process, which otherwise read it from Astro's store. */
export function handArchive(handed: HandedArchive | undefined): void {
  holder[slot] = handed;
}

/** The archive that the build has handed over, if pages are made by a build. */
export function handedArchive(): HandedArchive | undefined {
  return holder[slot];
}
