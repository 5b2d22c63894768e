import type { DatedEntry } from '../archive.ts';
import { dateOf } from '../archive-index.ts';
import { shortDate } from '../dates.ts';
import { statusOf } from '../document-status.ts';
import { headIn } from '../names.ts';
import { linkTo, linkToId, type SiteContext } from '../site-context.ts';
import { typeName } from '../type-name.ts';
import type { ItemView, KindName, NameView } from '../view.ts';
import { taskSummary } from './task.ts';

const kinds = {
  conferences: 'conference',
  directives: 'directive',
  resolutions: 'resolution',
  references: 'reference',
} as const satisfies Record<string, KindName>;

const made = new WeakMap<SiteContext, WeakMap<DatedEntry, ItemView>>();

/** A dated entry as it stands in a list; made once, for it stands in dozens of them. */
export function itemView(site: SiteContext, entry: DatedEntry): ItemView {
  const items = made.get(site) ?? new WeakMap<DatedEntry, ItemView>();
  made.set(site, items);
  const item = items.get(entry) ?? makeItem(site, entry);
  items.set(entry, item);
  return item;
}

function makeItem(site: SiteContext, entry: DatedEntry): ItemView {
  const { fields } = entry;
  const status = statusOf(site, entry);
  const issuer = issuerOf(site, entry);
  return {
    kind: kinds[entry.collection],
    kindLabel: kindLabel(site, entry),
    href: linkTo(site, entry).href,
    ...headIn(site, entry),
    ...('number' in fields && { number: fields.number }),
    ...(issuer && { body: issuer }),
    date: shortDate(site.t, dateOf(entry)),
    ...(status && { badge: status.badge }),
    ...('tasks' in fields && fields.tasks.length > 0 && { note: taskSummary(site, fields.tasks) }),
    ...(fields.withdrawn && { withdrawn: true as const }),
    ...(fields.draft && { draft: true as const }),
  };
}

/** What an entry is, in a word: 'Hội nghị', 'Phát biểu chỉ đạo', 'Nghị quyết'. */
export function kindLabel(
  { t }: Pick<SiteContext, 't'>,
  { collection, fields }: DatedEntry,
): string {
  if ('type' in fields) return typeName(t, fields.type);
  return collection === 'conferences' ? t('kind.conference') : t('kind.directive.spoken');
}

/** Who stands behind an entry: the body that met or issued, the person who spoke. */
export function issuerOf(site: SiteContext, { fields }: DatedEntry): NameView | undefined {
  if ('issuer' in fields) {
    const { person, body } = fields.issuer;
    if (person) return linkToId(site, 'people', person);
    return body ? linkToId(site, 'bodies', body) : undefined;
  }
  return linkToId(site, 'bodies', fields.body);
}
