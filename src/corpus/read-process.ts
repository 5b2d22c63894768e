import { readBatch, type EntryFile } from './read-entries.ts';

/* One of the processes of `readEntries`: it is sent files and answers with what it read. */
process.on('message', (files: readonly EntryFile[]) => {
  process.send?.(readBatch(files));
});
