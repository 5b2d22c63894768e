import { existsSync } from 'node:fs';
import path from 'node:path';
import { checkingWords } from '#i18n/checking.ts';
import { CheckRefusal } from './refusal.ts';

/**
 * The files and folders of the content folder that somebody named, relative to it (`''` for the whole);
 * a path may be written from the working folder or from the content folder.
 * @throws CheckRefusal for a path that is not there or lies elsewhere
 */
export function selectPaths(folder: string, written: readonly string[]): string[] {
  return written.map((name) => {
    for (const absolute of [path.resolve(name), path.resolve(folder, name)]) {
      const relative = path.relative(folder, absolute).split(path.sep).join('/');
      const inside = relative !== '..' && !relative.startsWith('../') && !path.isAbsolute(relative);
      if (inside && existsSync(absolute)) return relative.normalize('NFC');
    }
    const words = checkingWords.noPath.replace('{path}', () => name);
    throw new CheckRefusal(words.replace('{folder}', () => folder));
  });
}

/** Whether a file is one of the selected, or lies in one of the selected folders; no selection takes all. */
export function isSelected(file: string, selected: readonly string[]): boolean {
  return (
    selected.length === 0 ||
    selected.some((name) => name === '' || file === name || file.startsWith(`${name}/`))
  );
}
