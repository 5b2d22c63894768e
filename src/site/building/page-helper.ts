import { fork } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { PageKey } from '../pages/page-key.ts';
import { reusedPages } from '../pages/reused-pages.ts';
import type { WrittenFile } from './kept-file.ts';
import type { PageStyles, ProgramPath, SitePlace } from './site-program.ts';

const worker = fileURLToPath(new URL('./page-process.ts', import.meta.url));

/** Below this many pages a process takes longer to start than it saves. */
const worthHelp = 1500;
const mostHelpers = 3;

/** What a process needs to make pages of a site. */
export interface HelperOrder {
  /** The file of the program that a process can start. */
  readonly entry: string;
  readonly styles: readonly PageStyles[];
  /** File in which `handOver` has left the archive. */
  readonly archive: string;
  /** Entries with pictures, as `conferences/2023/x`. */
  readonly pictured: readonly string[];
  /** Where pages go. */
  readonly folder: string;
  readonly place: SitePlace;
}

/** What came of some pages. */
export interface HelperAnswer {
  /** Pages that can be used again, by address. */
  readonly made: readonly (readonly [address: string, key: PageKey])[];
  readonly written: readonly WrittenFile[];
  /** Pathnames that have to be made elsewhere, because they show pictures. */
  readonly left: readonly string[];
}

/** A process that makes some of the pages of a site. */
export interface PageHelper {
  /** Whether it can be given pages; false once it has failed. */
  isReady(): Promise<boolean>;
  /** Writes pages; gives their files, and the paths that it could not make. */
  write(paths: readonly ProgramPath[]): Promise<{
    readonly written: readonly WrittenFile[];
    readonly left: readonly ProgramPath[];
  }>;
  stop(): void;
}

/** Starts as many helpers as are worth it for a number of pages. */
export function startHelpers(pages: number, order: HelperOrder): PageHelper[] {
  if (pages < worthHelp) return [];
  const count = Math.min(availableParallelism() - 1, mostHelpers);
  return Array.from({ length: count }, () => startHelper(order));
}

/** Starts a process. One that fails makes nothing any more; what it was given is then left to others. */
export function startHelper(order: HelperOrder): PageHelper {
  const child = fork(worker, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  const ended = once(child, 'exit').then(() => undefined);
  const answer = async <A>(): Promise<A | undefined> => {
    const answers = once(child, 'message') as Promise<[A]>;
    return Promise.race([answers.then(([given]) => given), ended]);
  };
  const ready = answer<true>();
  child.send(order);
  return {
    isReady: async () => (await ready) === true && child.exitCode === null && child.connected,
    write: async (paths) => {
      const answered = answer<HelperAnswer>();
      child.send(paths.map(({ pathname }) => pathname));
      const given = await answered;
      // Whatever a process had written when it failed has to be made again.
      if (!given) return { written: [], left: paths };
      for (const [address, key] of given.made) reusedPages()?.made(address, key);
      const left = paths.filter(({ pathname }) => given.left.includes(pathname));
      return { written: given.written, left };
    },
    stop: () => void child.kill(),
  };
}
