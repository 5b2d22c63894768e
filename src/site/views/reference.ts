import { sentenceCase } from '#domain/vietnamese.ts';
import type { ArchiveEntry } from '../archive.ts';
import { longDate } from '../dates.ts';
import { statusOf } from '../document-status.ts';
import { nameIn, noteIn } from '../names.ts';
import { linkToId, type SiteContext } from '../site-context.ts';
import { typeName } from '../type-name.ts';
import type { ItemGroupView } from '../list-view.ts';
import type { BadgeView, FactView, LinkView, RelationGroupView } from '../view.ts';
import { attachedGroup, citingList } from './attached-lists.ts';
import { relationsOf } from './relations.ts';

/** What the page of a document published elsewhere shows. */
export interface ReferenceView {
  readonly title: string;
  /** Language of the title where that is not the page's, and likewise of the note. */
  readonly lang?: string;
  readonly noteLang?: string;
  readonly number: string;
  readonly type: string;
  readonly badge: BadgeView;
  readonly statusNote: string;
  readonly facts: readonly FactView[];
  readonly official?: LinkView;
  readonly note?: string;
  readonly relations: readonly RelationGroupView[];
  readonly citedBy: ItemGroupView;
}

/** The page of a document that is cited here and published elsewhere. */
export function referenceView(site: SiteContext, entry: ArchiveEntry<'references'>): ReferenceView {
  const { t } = site;
  const { fields } = entry;
  const type = typeName(t, fields.type);
  const status = statusOf(site, entry);
  if (!status) throw new Error(`reference without status: ${entry.id}`);
  return {
    ...titleOf(site, entry, type),
    number: fields.number,
    type,
    badge: status.badge,
    statusNote: status.note,
    facts: referenceFacts(site, fields, type),
    ...(fields.url !== undefined && {
      official: { href: fields.url, label: new URL(fields.url).host },
    }),
    ...noteIn(site, entry),
    relations: relationsOf(site, entry),
    citedBy: attachedGroup(
      site,
      { id: 'duoc-vien-dan', title: t('document.citedBy') },
      citingList(site, entry),
    ),
  };
}

function titleOf(
  site: SiteContext,
  entry: ArchiveEntry<'references'>,
  type: string,
): Pick<ReferenceView, 'title' | 'lang'> {
  if (entry.fields.title === undefined) return { title: `${type} ${entry.fields.number}` };
  const { label, lang } = nameIn(site, entry);
  return { title: label, ...(lang !== undefined && { lang }) };
}

function referenceFacts(
  site: SiteContext,
  fields: ArchiveEntry<'references'>['fields'],
  type: string,
): FactView[] {
  const { t } = site;
  const missing = (label: string): FactView => ({
    label,
    values: [{ label: t('unknown') }],
    missing: true,
  });
  return [
    { label: t('fact.number'), values: [{ label: fields.number }] },
    { label: t('fact.type'), values: [{ label: type }] },
    fields.issuer
      ? { label: t('fact.issuer'), values: [linkToId(site, 'bodies', fields.issuer)] }
      : missing(t('fact.issuer')),
    fields.date
      ? {
          label: t('fact.issued'),
          values: [{ label: sentenceCase(longDate(site.t, fields.date).text) }],
        }
      : missing(t('fact.issued')),
  ];
}
