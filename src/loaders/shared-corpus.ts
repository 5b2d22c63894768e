import type { Corpus } from '#corpus/corpus.ts';
import { readEnvironment } from '#corpus/environment.ts';
import { keptReadings } from '#corpus/kept-readings.ts';
import { loadCorpus } from '#corpus/load.ts';
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
  const reader = options.withWithheld && (holder[readings] ??= keptReadings());
  const corpus = loadCorpus(content, { now, ...options, ...(reader && { reader }) });
  holder[slot] = { key, corpus };
  return corpus;
}

/** Forgets what was read, after a file has changed. */
export function forgetCorpus(): void {
  holder[slot] = undefined;
}
