import type { Corpus } from '#corpus/corpus.ts';
import { readEnvironment } from '#corpus/environment.ts';
import type { LoadOptions } from '#corpus/load.ts';
import type { EntryReader } from '#corpus/read-entries.ts';
import type { ReadingCache } from '#corpus/reading-cache.ts';

/**
 * One reading of the content folder serves a whole process. Vite evaluates modules in a runner of its
 * own, so a variable of this module would exist twice; the registry of symbols exists once.
 */
const slot = Symbol.for('congbo.corpus');
const readings = Symbol.for('congbo.readings');
const holder = globalThis as {
  [slot]?: { readonly key: string; readonly corpus: Promise<Corpus> } | undefined;
  [readings]?: EntryReader | undefined;
};

interface SharedOptions {
  readonly withWithheld: boolean;
  /** What earlier builds have read. */
  readonly cache?: ReadingCache;
}

/**
 * The content folder of this run, read once; drafts and embargoed entries only when asked for. The
 * preview, which does, reads it again after every change, and then only what was written since.
 */
export function sharedCorpus(options: SharedOptions): Promise<Corpus> {
  const { content, now } = readEnvironment();
  const key = JSON.stringify([content, options.withWithheld]);
  const held = holder[slot];
  if (held?.key === key) return held.corpus;
  const corpus = read(content, { now, ...options });
  holder[slot] = { key, corpus };
  return corpus;
}

/** In a build the reading is there before Astro asks for it, which then need not load what reads. */
async function read(content: string, options: LoadOptions): Promise<Corpus> {
  const { loadCorpus } = await import('#corpus/load.ts');
  if (!options.withWithheld) return loadCorpus(content, options);
  const { keptReadings } = await import('#corpus/kept-readings.ts');
  const reader = (holder[readings] ??= keptReadings());
  return loadCorpus(content, { ...options, reader });
}

/** Forgets what was read, after a file has changed. */
export function forgetCorpus(): void {
  holder[slot] = undefined;
}
