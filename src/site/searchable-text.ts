import { hasProvisions } from '#corpus/collections.ts';
import { indexableHtml } from '#markdown/indexable.ts';
import { renderText } from '#markdown/render.ts';
import type { ArchiveEntry } from './archive.ts';
import { readBody } from './entry-body.ts';
import { escapeHtml } from './escape-html.ts';
import type { SiteContext } from './site-context.ts';
import { textLabels } from './text-labels.ts';

/** The text of an entry as HTML for the search index: no pictures, no citation links. */
export function searchableText(site: SiteContext, entry: ArchiveEntry): string {
  if (!entry.text) return '';
  const body = readBody(site, entry);
  const provisions = hasProvisions(entry.collection, entry.fields);
  if (entry.text.format === 'mdx') return indexableHtml(body, { format: 'mdx', provisions });
  return renderText(body, {
    provisions,
    labels: textLabels(site.t),
    resolveCitation: () => undefined,
    renderPicture: ({ alt, caption = '' }) => `<p>${escapeHtml(`${alt} ${caption}`)}</p>`,
  }).html;
}
