import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createHash } from 'node:crypto';
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { cacheFolder } from '#site/building/cache-folder.ts';
import { filesBelow } from '#site/building/files-below.ts';

const script = fileURLToPath(new URL('../../scripts/build.ts', import.meta.url));
const publisher = fileURLToPath(new URL('../fixtures/publisher', import.meta.url));

/** The day for which the states of the invented publisher are meant. */
export const usualNow = '2099-09-15T05:00:00Z';

/** What a build came to. */
export interface BuildOutcome {
  readonly exitCode: number | null;
  readonly output: string;
}

/** A copy of a content folder, to be changed and built at will. */
export class ContentCopy {
  readonly folder: string;
  readonly content: string;
  readonly out: string;

  private constructor(folder: string) {
    this.folder = folder;
    this.content = path.join(folder, 'content');
    this.out = path.join(folder, 'dist');
  }

  /** Copies a content folder, that of the invented publisher unless stated; to be removed in the end. */
  static async of(content = publisher): Promise<ContentCopy> {
    const copy = new ContentCopy(await mkdtemp(path.join(tmpdir(), 'congbo-copy-')));
    await cp(content, copy.content, { recursive: true });
    return copy;
  }

  /** Starts a build of the copy as it is now. */
  start(now = usualNow): ChildProcess {
    return spawn(process.execPath, [script], {
      env: {
        ...process.env,
        NO_COLOR: '1',
        CONGBO_CONTENT: this.content,
        CONGBO_OUT: this.out,
        CONGBO_NOW: now,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  }

  /** Builds the copy as it is now, using what builds before have kept. */
  async build(now = usualNow): Promise<BuildOutcome> {
    const child = this.start(now);
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (part: string) => (output += part));
    }
    const [exitCode] = (await once(child, 'close')) as [number | null];
    return { exitCode, output };
  }

  /** The files of a site that is made of the same content from nothing, with what each contains. */
  async builtAnew(now = usualNow): Promise<Record<string, string>> {
    const other = await ContentCopy.of(this.content);
    try {
      const { exitCode, output } = await other.build(now);
      if (exitCode !== 0) throw new Error(output);
      return await other.built();
    } finally {
      await other.remove();
    }
  }

  /** The files of the site that stands, each with a digest of its bytes. */
  async built(): Promise<Record<string, string>> {
    const files = filesBelow(this.out).map(async (file) => {
      const bytes = await readFile(path.join(this.out, file));
      return [file, createHash('sha256').update(bytes).digest('hex')] as const;
    });
    return Object.fromEntries(await Promise.all(files));
  }

  /** Where builds of the copy keep what the next one can use. */
  get cache(): string {
    return cacheFolder(this.content);
  }

  async remove(): Promise<void> {
    await rm(this.folder, { recursive: true, force: true });
    await rm(this.cache, { recursive: true, force: true });
  }
}
