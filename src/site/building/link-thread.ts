import { rmSync } from 'node:fs';
import { parentPort } from 'node:worker_threads';
import { linkFile } from '#search/link-file.ts';
import type { FileLink } from './background-links.ts';

/* The thread of `linkInBackground`: it is sent links to make, and answers with those it could not make. */
parentPort?.on('message', (links: readonly FileLink[]) => {
  const failed = links.filter(({ from, to, replaces }) => {
    try {
      if (replaces) rmSync(to, { force: true });
      linkFile(from, to);
      return false;
    } catch {
      return true;
    }
  });
  parentPort?.postMessage(failed);
});
