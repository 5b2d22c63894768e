import { stat } from 'node:fs/promises';
import type { Problem } from '#domain/problem.ts';
import type { Reading } from './entry.ts';
import type { EntryReader } from './read-entries.ts';
import { readEntry } from './read-entry.ts';
import { Report } from './report.ts';

interface KeptReading {
  /** Changes with every writing of the file. */
  readonly stamp: string;
  readonly reading: Reading | undefined;
  readonly problems: readonly Problem[];
}

/**
 * A reader that remembers: a file that has not been written since is not read again. For one content
 * folder that is read again and again while somebody works on it.
 */
export function keptReadings(): EntryReader {
  const kept = new Map<string, KeptReading>();
  return async (file, identity, report) => {
    if (file.outside) return readEntry(file, identity, report);
    const { mtimeMs, size } = await stat(file.absolute);
    const stamp = `${file.path} ${mtimeMs} ${size}`;
    let known = kept.get(file.absolute);
    if (known?.stamp !== stamp) {
      const own = new Report();
      const reading = readEntry(file, identity, own);
      known = { stamp, reading, problems: own.problems };
      kept.set(file.absolute, known);
    }
    report.addAll(known.problems);
    return known.reading;
  };
}
