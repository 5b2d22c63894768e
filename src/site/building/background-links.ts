import { Worker } from 'node:worker_threads';

/** A file that is to be in another place too. */
export interface FileLink {
  readonly from: string;
  readonly to: string;
  /** Takes the place of a file that is there already. */
  readonly replaces?: boolean;
}

/** Links made by a thread, while this one goes on. */
export interface BackgroundLinks {
  add(link: FileLink): void;
  /** Waits until all links are made; gives those that could not be. Nothing can be added afterwards. */
  finish(): Promise<readonly FileLink[]>;
}

const thread = new URL('./link-thread.ts', import.meta.url);

/** A message for each link would cost more than the link. */
const batchSize = 256;

/** Starts a thread that makes links, once there is one to make. */
export function linkInBackground(): BackgroundLinks {
  const failed: FileLink[] = [];
  const done = Promise.withResolvers<undefined>();
  // Whoever waits sees a failure; until then it must not end the whole run.
  done.promise.catch(() => undefined);
  let worker: Worker | undefined;
  let batch: FileLink[] = [];
  let unanswered = 0;
  let isComplete = false;
  const settle = (): void => {
    if (isComplete && unanswered === 0) done.resolve(undefined);
  };
  const start = (): Worker => {
    const started = new Worker(thread);
    started.on('error', done.reject);
    started.on('message', (own: readonly FileLink[]) => {
      failed.push(...own);
      unanswered--;
      settle();
    });
    return started;
  };
  const send = (): void => {
    if (batch.length === 0) return;
    worker ??= start();
    worker.postMessage(batch);
    batch = [];
    unanswered++;
  };
  return {
    add: (link) => {
      batch.push(link);
      if (batch.length === batchSize) send();
    },
    finish: async () => {
      send();
      isComplete = true;
      settle();
      await done.promise;
      await worker?.terminate();
      return failed;
    },
  };
}
