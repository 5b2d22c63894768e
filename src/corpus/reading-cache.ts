import { hash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { Problem } from '#domain/problem.ts';
import type { Reading } from './entry.ts';
import type { FoundFile } from './files.ts';

/** What a file gave when it was read, and what was wrong with it. */
export interface CachedReading {
  readonly reading: Reading;
  readonly problems: readonly Problem[];
}

/** What was read of the files of a content folder, kept from one build to the next. */
export interface ReadingCache {
  /** What a file gives, if its bytes are those that were read before. */
  get(file: FoundFile): CachedReading | undefined;
  put(file: FoundFile, cached: CachedReading): void;
  /** Keeps what was got or put, and nothing else. */
  save(): void;
}

/** The readings of one folder, by path; written as one file. */
type Group = Map<string, CachedReading>;

/**
 * Opens the readings that earlier builds have kept. What was read by other code, is damaged, or was
 * read from other bytes is not used.
 * @param folder where they are kept
 * @param key what the code that reads is known by
 */
export function openReadingCache(folder: string, key: string): ReadingCache {
  const before = new Map<string, Group>();
  const now = new Map<string, Group>();
  const changed = new Set<string>();
  const groupBefore = (name: string): Group => {
    const group = before.get(name) ?? readGroup(fileOf(folder, name), key);
    before.set(name, group);
    return group;
  };
  const keep = (name: string, file: string, cached: CachedReading): void => {
    const group = now.get(name) ?? new Map<string, CachedReading>();
    group.set(file, cached);
    now.set(name, group);
  };
  return {
    get: (file) => {
      const name = path.posix.dirname(file.path);
      const cached = groupBefore(name).get(file.path);
      if (file.outside || cached?.reading.absolute !== file.absolute) return undefined;
      if (cached.reading.digest !== hash('sha256', readFileSync(file.absolute))) return undefined;
      keep(name, file.path, cached);
      return cached;
    },
    put: (file, cached) => {
      const name = path.posix.dirname(file.path);
      changed.add(name);
      keep(name, file.path, cached);
    },
    save: () => {
      mkdirSync(folder, { recursive: true });
      for (const [name, group] of now) {
        if (changed.has(name) || before.get(name)?.size !== group.size)
          writeGroup(fileOf(folder, name), key, group);
      }
      const inUse = new Set([...now.keys()].map((name) => fileOf(folder, name)));
      for (const name of readdirSync(folder)) {
        const file = path.join(folder, name);
        if (!inUse.has(file)) rmSync(file, { force: true });
      }
    },
  };
}

function fileOf(folder: string, name: string): string {
  return path.join(folder, hash('sha256', name, 'hex').slice(0, 16));
}

/** A line with the key and the digest of what follows, then the readings as Node serializes them. */
function writeGroup(file: string, key: string, group: Group): void {
  const bytes = serialize(group);
  const aside = `${file}.${process.pid}`;
  writeFileSync(aside, Buffer.concat([Buffer.from(headOf(key, bytes)), bytes]));
  renameSync(aside, file);
}

function readGroup(file: string, key: string): Group {
  try {
    const whole = readFileSync(file);
    const end = whole.indexOf('\n') + 1;
    const bytes = whole.subarray(end);
    if (whole.toString('utf8', 0, end) === headOf(key, bytes)) return deserialize(bytes) as Group;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  return new Map();
}

function headOf(key: string, bytes: Uint8Array): string {
  return `${key} ${hash('sha256', bytes)}\n`;
}
