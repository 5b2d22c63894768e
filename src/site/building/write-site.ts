import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { writeStamped, type WrittenFile } from './kept-file.ts';
import type { PageHelper } from './page-helper.ts';
import { fileOf, type ProgramPath, type SitePlace, type SiteProgram } from './site-program.ts';

/** How many pages a helper is given at a time. */
const batchSize = 32;

/**
 * Writes a page or file of a program to the folder of a site. Rejects when it cannot be made, or when
 * the site has it already.
 */
export async function writePath(
  program: SiteProgram,
  made: ProgramPath,
  folder: string,
  place: SitePlace,
): Promise<WrittenFile> {
  const response = await program.render(new Request(addressOf(made, place)), made);
  const bytes = Buffer.from(await response.arrayBuffer());
  const own = fileOf(made);
  const file = path.join(folder, own);
  mkdirSync(path.dirname(file), { recursive: true });
  // A process makes one page after the other: waiting for the disk costs more than the writing.
  return [own, writeStamped(file, bytes)];
}

/** What takes part in writing a site, beside its program. */
export interface SiteWriting {
  /** Starts processes that help, told how many paths there are. */
  readonly helpersFor: (paths: number) => readonly PageHelper[];
  /** Told of every file when it is written. */
  readonly written: (file: WrittenFile) => void;
}

/**
 * Lets a program make everything it has to and writes it to a folder: from the first path on in this
 * process, and from the last backwards in others. Returns the files, relative to the folder. Rejects
 * when something cannot be made, or when two paths want one file.
 */
export async function writeSite(
  program: SiteProgram,
  folder: string,
  place: SitePlace,
  { helpersFor, written }: SiteWriting,
): Promise<ReadonlySet<string>> {
  const paths = await program.paths();
  const files = new Set<string>();
  for (const made of paths) {
    const file = fileOf(made);
    if (files.has(file)) throw new Error(`two pages at ${made.pathname}`);
    files.add(file);
  }
  const helpers = helpersFor(paths.length);
  const left: ProgramPath[] = [];
  let first = 0;
  let end = paths.length;
  const help = async (helper: PageHelper): Promise<void> => {
    while (await helper.isReady()) {
      const batch = paths.slice(Math.max(first, end - batchSize), end);
      if (batch.length === 0) return;
      end -= batch.length;
      const answer = await helper.write(batch);
      answer.written.forEach(written);
      left.push(...answer.left);
    }
  };
  try {
    const helping = Promise.all(helpers.map(help));
    for (let next = paths[first++]; next && first <= end; next = paths[first++]) {
      written(await writePath(program, next, folder, place));
      // Answers of helpers would never be heard while one page follows the other.
      if (helpers.length > 0) await setImmediate();
    }
    await helping;
    for (const made of left) {
      // A process that failed may have got as far as writing it.
      rmSync(path.join(folder, fileOf(made)), { force: true });
      written(await writePath(program, made, folder, place));
    }
  } finally {
    for (const helper of helpers) helper.stop();
  }
  return files;
}

/** The address under which Astro knows a path: that of an endpoint is the path as it stands. */
function addressOf({ pathname, route }: ProgramPath, { origin, base }: SitePlace): URL {
  const relative = pathname.replace(/^\/+/, '');
  if (route.type === 'endpoint' || relative === '') return new URL(base + relative, origin);
  return new URL(`${base}${relative.replace(/\/+$/, '')}/`, origin);
}
