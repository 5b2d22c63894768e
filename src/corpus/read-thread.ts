import { parentPort } from 'node:worker_threads';
import { readBatch, type EntryFile } from './read-entries.ts';

/* One of the threads of `readEntries`: it is sent files and answers with what it read. */
parentPort?.on('message', (files: readonly EntryFile[]) => {
  parentPort?.postMessage(readBatch(files));
});
