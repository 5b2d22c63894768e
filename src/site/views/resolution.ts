import type { ArchiveEntry } from '../archive.ts';
import type { SiteContext } from '../site-context.ts';
import type { ResolutionView } from '../view.ts';
import { documentView } from './document.ts';
import { effectHistory } from './effect-history.ts';
import { itemView } from './item.ts';
import { attachmentsOf, gazetteHead, numberedFacts } from './numbered.ts';

/** The page of a resolution or another adopted document. */
export function resolutionView(
  site: SiteContext,
  entry: ArchiveEntry<'resolutions'>,
): ResolutionView {
  const { fields } = entry;
  const conference =
    fields.conference === undefined
      ? undefined
      : site.index.entry('conferences', fields.conference);
  return {
    ...documentView(site, entry, 'resolution', numberedFacts(site, fields)),
    head: gazetteHead(site, entry),
    effect: effectHistory(site, entry.id, fields),
    attachments: attachmentsOf(site, entry),
    ...(conference && { conference: itemView(site, conference) }),
  };
}
