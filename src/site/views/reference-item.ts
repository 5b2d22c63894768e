import { documentTypes } from '#domain/document-type.ts';
import { sentenceCase } from '#domain/vietnamese.ts';
import type { ArchiveEntry } from '../archive.ts';
import { shortDate } from '../dates.ts';
import { statusOf } from '../document-status.ts';
import { linkTo, linkToId, type SiteContext } from '../site-context.ts';
import type { ItemView } from '../view.ts';

/** A reference as it stands in a list. */
export function referenceItem(site: SiteContext, entry: ArchiveEntry<'references'>): ItemView {
  const { fields } = entry;
  const status = statusOf(site, entry);
  const citing = site.index.citedBy.get(entry.id)?.length ?? 0;
  return {
    kind: 'reference',
    kindLabel: sentenceCase(documentTypes[fields.type].word),
    href: linkTo(site, entry).href,
    title: fields.title ?? fields.number,
    summary: fields.note ?? '',
    number: fields.number,
    ...(fields.issuer && { body: linkToId(site, 'bodies', fields.issuer) }),
    ...(fields.date && { date: shortDate(fields.date) }),
    ...(status && { badge: status.badge }),
    note: site.t('reference.citedBy', { count: citing }),
  };
}
