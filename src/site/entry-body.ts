import { readFileSync } from 'node:fs';
import path from 'node:path';
import { splitFrontMatter } from '#corpus/front-matter.ts';
import { decodeSource } from '#corpus/source-file.ts';
import type { ArchiveEntry } from './archive.ts';
import type { SiteContext } from './site-context.ts';

/**
 * The Markdown of an entry, read from its file. Throws when the file has changed since it was
 * checked and can no longer be read: a page is never made from half a text.
 */
export function readBody(
  { contentFolder }: SiteContext,
  { file }: Pick<ArchiveEntry, 'file'>,
): string {
  // One text is read at a time, and a waiting thread costs more than the reading.
  const source = decodeSource(readFileSync(path.join(contentFolder, file)));
  const parts = 'reason' in source ? undefined : splitFrontMatter(source.text);
  if (!parts) throw new Error(`${file}: changed while the site was being built`);
  return parts.body;
}
