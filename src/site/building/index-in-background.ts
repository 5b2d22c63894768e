import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const worker = fileURLToPath(new URL('./index-process.ts', import.meta.url));

/** An index being made in a process of its own. */
export interface BackgroundIndex {
  /** Settles when the index is written; rejects when it could not be. */
  readonly finished: Promise<void>;
  /** Ends the process if it still runs. */
  stop(): void;
}

/**
 * Starts to make the search index of the content folder of this run.
 * @param archive file in which `handOver` has left the archive
 * @param folder where the index goes
 */
export function indexInBackground(archive: string, folder: string): BackgroundIndex {
  const child = fork(worker, [archive, folder], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  const finished = once(child, 'exit').then(([code]) => {
    if (code !== 0) throw new Error(`search index: exit code ${String(code)}`);
  });
  // Whoever waits sees a failure; until then it must not end the whole run.
  finished.catch(() => undefined);
  return { finished, stop: () => void child.kill() };
}
