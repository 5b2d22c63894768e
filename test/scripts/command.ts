import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** What a command came to. */
export interface CommandOutcome {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** The root of this project. */
export const projectRoot = fileURLToPath(new URL('../..', import.meta.url));

/** Runs a program in a folder, without a terminal and without what the surroundings say about git, colours and continuous integration. */
export function runCommand(
  folder: string,
  program: string,
  parameters: readonly string[],
  variables: Readonly<Record<string, string>> = {},
): CommandOutcome {
  const inherited = Object.entries(process.env).filter(
    ([name]) => !/^(?:GIT_|CONGBO_|CI$|FORCE_COLOR$|NO_COLOR$)/.test(name),
  );
  const { status, stdout, stderr } = spawnSync(program, parameters, {
    cwd: folder,
    env: { ...Object.fromEntries(inherited), ...author, ...variables },
    encoding: 'utf8',
  });
  return { code: status, out: stdout, err: stderr };
}

/** Runs git in a folder; throws with its words where it fails. */
export function runGit(folder: string, ...parameters: readonly string[]): string {
  const { code, out, err } = runCommand(folder, 'git', parameters);
  if (code !== 0) throw new Error(err);
  return out;
}

/** Makes a folder a repository with everything in it committed. */
export function commitAll(folder: string): void {
  runGit(folder, 'init', '--quiet');
  runGit(folder, 'add', '.');
  runGit(folder, 'commit', '--quiet', '--no-verify', '--message', 'Đăng');
}

const author = {
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Người đăng',
  GIT_AUTHOR_EMAIL: 'dang@vidu.example',
  GIT_COMMITTER_NAME: 'Người đăng',
  GIT_COMMITTER_EMAIL: 'dang@vidu.example',
};
