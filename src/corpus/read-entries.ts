import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
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

/** Below this, processes take longer to start than they save. */
const worthProcesses = 1500;
const batchSize = 200;

/**
 * Reads entries, in the order given; what is wrong with them is reported.
 * @param enough from how many on they are read in processes
 */
export async function readEntries(
  files: readonly EntryFile[],
  report: Report,
  enough = worthProcesses,
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
  const { readings, problems } = await readFiles(missing, worthProcesses);
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
  const program = fileURLToPath(new URL('./read-process.ts', import.meta.url));
  const processes = Math.min(availableParallelism(), 4);
  // Bundled into another file, this module has no program beside it.
  const isAlone = files.length < enough || processes < 2 || !existsSync(program);
  const batches = isAlone ? [readBatch(files)] : await readInProcesses(files, program, processes);
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

/** In processes and not in threads, because the memory of a thread stays with its process. */
async function readInProcesses(
  files: readonly EntryFile[],
  program: string,
  count: number,
): Promise<ReadBatch[]> {
  const starts = Array.from(
    { length: Math.ceil(files.length / batchSize) },
    (_, i) => i * batchSize,
  );
  const batches: ReadBatch[] = [];
  let next = 0;
  const run = async (): Promise<void> => {
    const child = fork(program, { serialization: 'advanced' });
    const failed = once(child, 'exit').then(([code, signal]) => {
      throw new Error(`reading entries: process ended with ${code ?? signal}`);
    });
    try {
      for (let index = next++; index < starts.length; index = next++) {
        const start = starts[index] ?? 0;
        const asked = ask(child, files.slice(start, start + batchSize));
        batches[index] = await Promise.race([asked, failed]);
      }
    } finally {
      failed.catch(() => undefined);
      child.kill();
    }
  };
  await Promise.all(Array.from({ length: count }, run));
  return batches;
}

async function ask(child: ChildProcess, files: readonly EntryFile[]): Promise<ReadBatch> {
  const answer = once(child, 'message') as Promise<[ReadBatch]>;
  child.send(files);
  return (await answer)[0];
}
