import { execFileSync } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { checkingWords } from '#i18n/checking.ts';

const hooks = '.githooks';

// Runs at the end of `npm ci`, which must not fail for want of git or of a repository.
if (!process.env['CI']) installHooks(process.cwd());

/** Lets git run the hooks of this project in its own work tree, unless somebody has set up others. */
function installHooks(folder: string): void {
  const top = git(folder, 'rev-parse', '--show-toplevel');
  if (top === undefined || realpathSync(top) !== realpathSync(folder)) return;
  const own = git(folder, 'rev-parse', '--git-path', 'hooks/pre-commit');
  const set = git(folder, 'config', '--get', 'core.hooksPath');
  if (set === hooks) return;
  if (set || (own !== undefined && existsSync(path.resolve(folder, own)))) {
    console.log(checkingWords.otherHooks.replace('{hooks}', hooks));
    return;
  }
  git(folder, 'config', 'core.hooksPath', hooks);
}

/** What git prints; undefined where it is missing or fails. */
function git(folder: string, ...parameters: readonly string[]): string | undefined {
  try {
    const stdio: ['ignore', 'pipe', 'ignore'] = ['ignore', 'pipe', 'ignore'];
    return execFileSync('git', parameters, { cwd: folder, encoding: 'utf8', stdio }).trim();
  } catch {
    return undefined;
  }
}
