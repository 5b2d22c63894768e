import { hash } from 'node:crypto';
import { statSync } from 'node:fs';
import path from 'node:path';
import type { Corpus } from '#corpus/corpus.ts';
import type { Entry } from '#corpus/entry.ts';
import { isBundled, picturePaths } from '#loaders/stored-entry.ts';

/** The entries with pictures, as `conferences/2023/x`. */
export function picturedEntries(corpus: Corpus): Set<string> {
  return new Set(
    entriesOf(corpus)
      .filter((entry) => picturePaths(entry).length > 0)
      .map(nameOf),
  );
}

/** What that part of a content folder is known by which Astro bundles: texts in MDX, and pictures. */
export function bundledKey(corpus: Corpus): string {
  const bundled = entriesOf(corpus).flatMap((entry) => {
    if (!isBundled(entry)) return [];
    const pictures = picturePaths(entry);
    return [[nameOf(entry), entry.digest, pictures.map((picture) => stampOf(entry, picture))]];
  });
  return hash('sha256', JSON.stringify(bundled), 'base64url');
}

function entriesOf({ entries }: Corpus): Entry[] {
  return Object.values(entries).flat();
}

function nameOf({ collection, id }: Entry): string {
  return `${collection}/${id}`;
}

/** A folder of photos is large: whether one was written anew says enough. */
function stampOf({ absolute }: Entry, picture: string): unknown {
  const { size, mtimeMs } = statSync(path.join(path.dirname(absolute), picture));
  return [picture, size, mtimeMs];
}
