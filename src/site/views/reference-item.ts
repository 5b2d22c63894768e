import type { ArchiveEntry } from '../archive.ts';
import { shortDate } from '../dates.ts';
import { statusOf } from '../document-status.ts';
import { nameIn, told, translationOf } from '../names.ts';
import { linkTo, linkToId, type SiteContext } from '../site-context.ts';
import { typeName } from '../type-name.ts';
import type { ItemView } from '../view.ts';

/** A reference as it stands in a list. */
export function referenceItem(site: SiteContext, entry: ArchiveEntry<'references'>): ItemView {
  const { fields } = entry;
  const status = statusOf(site, entry);
  const name = nameIn(site, entry);
  const note = told(site, translationOf(site, entry).note, fields.note ?? '');
  const citing = site.index.citedBy.get(entry.id)?.length ?? 0;
  return {
    kind: 'reference',
    kindLabel: typeName(site.t, fields.type),
    href: linkTo(site, entry).href,
    title: name.label,
    ...(name.lang !== undefined && { lang: name.lang }),
    summary: note.label,
    ...(note.lang !== undefined && { summaryLang: note.lang }),
    number: fields.number,
    ...(fields.issuer && { body: linkToId(site, 'bodies', fields.issuer) }),
    ...(fields.date && { date: shortDate(site.t, fields.date) }),
    ...(status && { badge: status.badge }),
    note: site.t('reference.citedBy', { count: citing }),
  };
}
