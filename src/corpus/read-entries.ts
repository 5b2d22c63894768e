import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Problem } from '#domain/problem.ts';
import type { Reading } from './entry.ts';
import type { FoundFile } from './files.ts';
import { readEntry, type EntryIdentity } from './read-entry.ts';
import type { ReadingCache } from './reading-cache.ts';
import { Report } from './report.ts';

/** The file of an entry, and which entry it is. */
export interface EntryFile {
  readonly file: FoundFile;
  readonly identity: EntryIdentity;
}

/** What a batch of files gave: what could be read of each, and everything wrong with them. */
export interface ReadBatch {
  readonly readings: readonly Reading[];
  readonly problems: readonly Problem[];
}

/** Reads one entry and reports what is wrong with it, as `readEntry` does; it may remember. */
export type EntryReader = (
  file: FoundFile,
  identity: EntryIdentity,
  report: Report,
) => Reading | undefined | Promise<Reading | undefined>;

/** Below this, threads take longer to start than they save. */
const worthThreads = 1500;
const batchSize = 200;

/**
 * Reads entries, in the order given; what is wrong with them is reported.
 * @param enough from how many on they are read in threads
 */
export async function readEntries(
  files: readonly EntryFile[],
  report: Report,
  enough = worthThreads,
): Promise<Reading[]> {
  const { readings, problems } = await readFiles(files, enough);
  report.addAll(problems);
  return [...readings];
}

/** Reads entries as `readEntries` does, but only those that are not in a cache, which then has them too. */
export async function readEntriesOnce(
  files: readonly EntryFile[],
  report: Report,
  cache: ReadingCache,
): Promise<Reading[]> {
  const cached = files.map(({ file }) => cache.get(file));
  const missing = files.filter((_, index) => cached[index] === undefined);
  const { readings, problems } = await readFiles(missing, worthThreads);
  const problemsOf = Map.groupBy(problems, ({ file }) => file);
  const readAnew = new Map(readings.map((reading) => [reading.file, reading]));
  const found = files.flatMap(({ file }, index): Reading[] => {
    const kept = cached[index];
    const reading = kept?.reading ?? readAnew.get(file.path);
    const own = kept?.problems ?? problemsOf.get(file.path) ?? [];
    report.addAll(own);
    if (reading && !kept) cache.put(file, { reading, problems: own });
    return reading ? [reading] : [];
  });
  cache.save();
  return found;
}

async function readFiles(files: readonly EntryFile[], enough: number): Promise<ReadBatch> {
  const thread = new URL('./read-thread.ts', import.meta.url);
  const threads = Math.min(availableParallelism(), 4);
  // Bundled into another file, this module has no thread beside it.
  const isAlone = files.length < enough || threads < 2 || !existsSync(fileURLToPath(thread));
  const batches = isAlone ? [readBatch(files)] : await readInThreads(files, thread, threads);
  return {
    readings: batches.flatMap(({ readings }) => readings),
    problems: batches.flatMap(({ problems }) => problems),
  };
}

/** Reads entries one after another with a reader of one's own. */
export async function readEntriesWith(
  reader: EntryReader,
  files: readonly EntryFile[],
  report: Report,
): Promise<Reading[]> {
  const readings: Reading[] = [];
  for (const { file, identity } of files) {
    const reading = await reader(file, identity, report);
    if (reading) readings.push(reading);
  }
  return readings;
}

/** Reads some entries one after another. */
export function readBatch(files: readonly EntryFile[]): ReadBatch {
  const report = new Report();
  const readings = files.flatMap(({ file, identity }) => readEntry(file, identity, report) ?? []);
  return { readings, problems: report.problems };
}

async function readInThreads(
  files: readonly EntryFile[],
  thread: URL,
  threads: number,
): Promise<ReadBatch[]> {
  const starts = Array.from(
    { length: Math.ceil(files.length / batchSize) },
    (_, i) => i * batchSize,
  );
  const batches: ReadBatch[] = [];
  let next = 0;
  const run = async (): Promise<void> => {
    const worker = new Worker(thread);
    try {
      for (let index = next++; index < starts.length; index = next++) {
        const start = starts[index] ?? 0;
        batches[index] = await askThread(worker, files.slice(start, start + batchSize));
      }
    } finally {
      await worker.terminate();
    }
  };
  await Promise.all(Array.from({ length: threads }, run));
  return batches;
}

/** Rejects when the thread fails. */
async function askThread(worker: Worker, files: readonly EntryFile[]): Promise<ReadBatch> {
  const answer = once(worker, 'message') as Promise<[ReadBatch]>;
  worker.postMessage(files);
  return (await answer)[0];
}
