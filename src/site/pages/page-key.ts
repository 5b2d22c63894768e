import { hash } from 'node:crypto';
import type { ArchiveEntry } from '../archive.ts';
import { citationLink } from '../citation-link.ts';
import type { SiteContext } from '../site-context.ts';
import type { PageContents, SitePage } from './page.ts';

/**
 * What a page is known by: two pages with the same key, made by the same code, are the same to the byte.
 * Undefined where a page must be made anew every time, because Astro resizes pictures and compiles MDX
 * only for the pages it makes.
 */
export function pageKey(
  site: SiteContext,
  { address, layout }: SitePage,
  { text, ...shown }: PageContents,
): string | undefined {
  const written = JSON.stringify([address, layout, shown, text && textKey(site, text)]);
  const hasPictures = written.includes('"image":{');
  const entry = text && 'entry' in text ? text.entry : undefined;
  if (hasPictures || (entry && isMadeByAstro(entry))) return undefined;
  return hash('sha256', written, 'base64url');
}

/** Everything that a rendered text depends on: the text itself, and where its citations lead. */
function textKey(site: SiteContext, text: NonNullable<PageContents['text']>): unknown {
  if ('html' in text) return text.html;
  const { entry } = text;
  return [
    entry.digest,
    entry.translations,
    entry.text?.citations.map((number) => citationLink(site, entry, number) ?? null),
  ];
}

function isMadeByAstro({ pictures, text }: ArchiveEntry): boolean {
  return text?.format === 'mdx' || Object.keys(pictures).length > 0;
}
