import { yearsOf } from '#domain/civil-date.ts';
import { taskStateAt, type TaskRecord } from '#domain/task.ts';
import { slugify } from '#domain/vietnamese.ts';
import type { FollowedFilter } from '#search/browser/state.ts';
import type { FilterValue } from '#search/record.ts';
import type { ArchiveEntry, DatedEntry } from './archive.ts';
import { dateOf } from './archive-index.ts';
import { bodyLineage } from './body-lineage.ts';
import { statusOf } from './document-status.ts';
import { nameOf, type SiteContext } from './site-context.ts';
import { kindLabel } from './views/item.ts';

/**
 * What a document is filtered by on the search page, by the parameters of its address. A body stands
 * for what it was before and what is below it, a topic for the topics it encompasses.
 */
export function searchFilters(
  site: SiteContext,
  entry: DatedEntry,
): Readonly<Record<string, readonly (string | FilterValue)[]>> {
  const status = statusOf(site, entry)?.badge;
  const tasks = taskFilters(site, entry);
  return {
    ...followedValues(site, entry),
    nam: yearsOf(dateOf(entry)),
    ...(status && { 'trang-thai': [status.label] }),
    ...(tasks.length > 0 && { 'nhiem-vu': tasks }),
  };
}

/** Those of its filters that can be followed by a feed. */
export function followedValues(
  site: SiteContext,
  entry: DatedEntry,
): Readonly<Record<FollowedFilter, readonly FilterValue[]>> {
  const { index } = site;
  const kind = kindLabel(site, entry);
  return {
    loai: [{ id: slugify(kind), label: kind }],
    'co-quan': namesBehind(site, bodyLineage(site, index.bodiesBehind(entry)), 'bodies'),
    nguoi: namesBehind(site, index.peopleBehind(entry), 'people'),
    'linh-vuc': namesBehind(site, index.topicsBehind(entry), 'topics'),
  };
}

/** Filter values under the ids of their entries, so that a shared address outlives a change of name. */
export function namesBehind(
  site: SiteContext,
  ids: Iterable<string>,
  collection: 'bodies' | 'people' | 'topics',
): FilterValue[] {
  return [...ids].map((id) => {
    const entry = site.index.entry(collection, id);
    const label = nameOf(entry);
    const names = otherNames(entry).filter((name) => name !== label);
    return { id, label, ...(names.length > 0 && { names }) };
  });
}

/** Abbreviations and other names, by which people may name the field of a query ("cơ quan:UBND"). */
function otherNames({ fields }: ArchiveEntry<'bodies' | 'people' | 'topics'>): string[] {
  return [
    ...('abbreviations' in fields ? [fields.name, fields.short, ...fields.abbreviations] : []),
    ...('aliases' in fields ? fields.aliases : []),
  ];
}

/** Whether a directive has tasks that are open, and whether any is overdue. */
function taskFilters(site: SiteContext, { fields }: DatedEntry): FilterValue[] {
  if (!('tasks' in fields)) return [];
  const states = fields.tasks.map((task) => taskStateAt(task as TaskRecord, site.today));
  const isOpen = states.some(({ state }) => state !== 'done' && state !== 'cancelled');
  const isOverdue = states.some(({ overdue }) => overdue);
  return [
    ...(isOpen ? [{ id: 'dang-mo', label: site.t('search.tasks.open') }] : []),
    ...(isOverdue ? [{ id: 'qua-han', label: site.t('search.tasks.overdue') }] : []),
  ];
}
