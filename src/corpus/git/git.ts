import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);
const outputLimit = 256 * 1024 * 1024;

/** How git is called: in which folder, and with which index if not the usual one. */
export interface GitOptions {
  readonly folder: string;
  readonly index?: string;
}

/** What git prints for some arguments; rejects where git is missing or fails. */
export async function git(
  { folder, index }: GitOptions,
  ...parameters: readonly string[]
): Promise<string> {
  const env = index === undefined ? process.env : { ...process.env, GIT_INDEX_FILE: index };
  const { stdout } = await run('git', parameters, { cwd: folder, env, maxBuffer: outputLimit });
  return stdout;
}

/** Like {@link git}, but undefined where git fails. */
export async function askGit(
  options: GitOptions,
  ...parameters: readonly string[]
): Promise<string | undefined> {
  return git(options, ...parameters).catch(() => undefined);
}
