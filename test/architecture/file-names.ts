import path from 'node:path';
import { forbiddenNames } from './rooms.ts';

/** Files, and folders on the way to them, that are named like a drawer instead of a thing. */
export function drawers(files: readonly string[]): string[] {
  return files.filter((file) =>
    file
      .split('/')
      .map((part) => path.posix.parse(part).name.split('.')[0] ?? '')
      .some((name) => forbiddenNames.includes(name.toLowerCase())),
  );
}
