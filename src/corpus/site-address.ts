import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';

/** Where a site lives on the web: its origin, and the path below it that all its pages share. */
export interface SiteAddress {
  readonly origin: string;
  /** Begins and ends with `/`. */
  readonly base: string;
}

/**
 * The address that a content folder gives itself in `site.yaml`. An unreadable one gives a local
 * address: the checker, which runs on the same folder, says what is wrong with it.
 */
export function readSiteAddress(contentFolder: string): SiteAddress {
  try {
    const settings = parse(readFileSync(path.join(contentFolder, 'site.yaml'), 'utf8')) as {
      address?: unknown;
    };
    const { origin, pathname } = new URL(String(settings.address));
    return { origin, base: pathname.endsWith('/') ? pathname : `${pathname}/` };
  } catch {
    return { origin: 'http://localhost', base: '/' };
  }
}
