import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';

/** The name under which a swap puts the site of before, inside the folder aside. */
export const oldSite = 'pages.old';

/**
 * Makes the folder in which a site is made before it takes its place, beside that place, because a
 * folder can only be moved within one disk. What builds that were killed have left there is removed;
 * if one was killed in the very moment of the swap, the site it had set aside comes back.
 */
export async function makeAsideFolder(out: string, processId = process.pid): Promise<string> {
  const beside = path.dirname(out);
  const prefix = `.${path.basename(out)}.`;
  await mkdir(beside, { recursive: true });
  for (const name of await readdir(beside)) {
    const owner = name.startsWith(prefix) ? Number(name.slice(prefix.length)) : Number.NaN;
    if (!Number.isInteger(owner) || (owner !== processId && isRunning(owner))) continue;
    const left = path.join(beside, name);
    const kept = path.join(left, oldSite);
    if (!existsSync(out) && existsSync(kept)) await rename(kept, out);
    await rm(left, { recursive: true, force: true });
  }
  const aside = path.join(beside, `${prefix}${processId}`);
  await mkdir(aside);
  return aside;
}

function isRunning(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    // Somebody else's process may not be signalled, but it runs.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
