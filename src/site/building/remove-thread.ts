import { rmSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';

/* A thread of `removeFolder`: it removes the places it was given and says when that is done. */
for (const place of workerData as readonly string[])
  rmSync(place, { recursive: true, force: true });
parentPort?.postMessage(true);
