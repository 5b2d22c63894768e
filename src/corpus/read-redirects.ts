import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import type { Redirects } from './corpus.ts';
import { redirects } from './schema/redirects.ts';

/**
 * The moved addresses of a content folder, old to new, without reading the rest of it. What cannot be
 * read gives none: the checker, which runs on the same folder, says what is wrong with it.
 */
export function readRedirects(contentFolder: string): Redirects {
  try {
    const text = readFileSync(path.join(contentFolder, 'redirects.yaml'), 'utf8');
    return redirects.parse(parse(text) ?? {});
  } catch {
    return {};
  }
}
