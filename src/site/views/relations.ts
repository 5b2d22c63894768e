import { attachedAddress } from '#domain/address.ts';
import { compareCivilDates, type CivilDate } from '#domain/civil-date.ts';
import type { CitableEntry } from '../archive.ts';
import { dateOf } from '../archive-index.ts';
import { shortDate } from '../dates.ts';
import { statusOf } from '../document-status.ts';
import { nameIn } from '../names.ts';
import { linkTo, pathTo, type SiteContext } from '../site-context.ts';
import type { CitedView, LinkView, RelationGroupView } from '../view.ts';
import type { PagingView } from '../list-view.ts';
import { attachedLimit, type Owner } from './attached-lists.ts';
import { pageOf, pagingView, type Paged } from './paging.ts';

/** One relation as seen from a document: its own, or one that another has to it. */
interface SeenRelation {
  /** In the words of its direction. */
  readonly label: string;
  readonly other: CitableEntry;
  readonly provisions: readonly string[];
  readonly from: CivilDate | undefined;
}

/** The relations of a document, as many of each kind as its page has room for, newest first. */
export function relationsOf(site: SiteContext, entry: CitableEntry): RelationGroupView[] {
  const all: LinkView = {
    href: pathTo(site, relationList(site, entry).address),
    label: site.t('relation.all'),
  };
  return [...Map.groupBy(seenFrom(site, entry), ({ label }) => label)].map(([label, seen]) => ({
    label,
    items: seen.slice(0, attachedLimit).map((relation) => relationItem(site, relation)),
    total: seen.length,
    ...(seen.length > attachedLimit && { more: all }),
  }));
}

/** All relations of a document in a list of pages; it exists where one kind is too long for the page. */
export interface RelationList extends Paged<SeenRelation> {
  readonly owner: Owner;
  readonly title: string;
  readonly intro: string;
}

/** A page of the relations of a document, under a heading for each kind. */
export interface RelationListView extends PagingView {
  readonly title: string;
  readonly intro: string;
  readonly total: string;
  readonly groups: readonly RelationGroupView[];
}

/** Every list of relations that is too long for the page of its document. */
export function relationLists(site: SiteContext): RelationList[] {
  const { references } = site.archive.entries;
  return [...references, ...site.index.dated]
    .map((entry) => relationList(site, entry))
    .filter(({ entries }) =>
      [...Map.groupBy(entries, ({ label }) => label).values()].some(
        ({ length }) => length > attachedLimit,
      ),
    );
}

/** One page of such a list; pages count from 1. */
export function relationListView(
  site: SiteContext,
  list: RelationList,
  page: number,
): RelationListView {
  const totals = Map.groupBy(list.entries, ({ label }) => label);
  const shown = Map.groupBy(pageOf(site, list, page), ({ label }) => label);
  return {
    title: list.title,
    intro: list.intro,
    total: site.t('list.total', { count: list.entries.length }),
    groups: [...shown].map(([label, seen]) => ({
      label,
      items: seen.map((relation) => relationItem(site, relation)),
      total: totals.get(label)?.length ?? 0,
    })),
    ...pagingView(site, list, page),
  };
}

function relationList(site: SiteContext, owner: CitableEntry): RelationList {
  const list = site.t('document.relations');
  return {
    owner,
    address: attachedAddress(owner.collection, owner.id, 'relations'),
    title: site.t('attached.title', { list, name: nameIn(site, owner).label }),
    intro: site.t('attached.intro', { list, name: nameIn(site, owner).label }),
    entries: seenFrom(site, owner),
  };
}

/** Every relation of a document, its own and those others have to it, kind after kind, newest first in each. */
function seenFrom(site: SiteContext, { id, fields }: CitableEntry): SeenRelation[] {
  const own = 'relations' in fields ? fields.relations : [];
  const seen = [
    ...own.flatMap(({ kind, to, provisions = [], from }): SeenRelation[] => {
      const other = site.index.citable(to);
      return other ? [{ label: site.t(`relation.${kind}`), other, provisions, from }] : [];
    }),
    ...(site.index.inverseRelations.get(id) ?? []).map(
      ({ kind, from: other, provisions, since }): SeenRelation => ({
        label: site.t(`relation.${kind}.inverse`),
        other,
        provisions,
        from: since,
      }),
    ),
  ];
  return [...Map.groupBy(seen, ({ label }) => label).values()].flatMap((group) =>
    group.toSorted((a, b) => newestFirst(a.other, b.other)),
  );
}

function newestFirst(a: CitableEntry, b: CitableEntry): number {
  const [first, second] = [knownDate(a), knownDate(b)];
  if (!first || !second) return Number(second !== undefined) - Number(first !== undefined);
  return compareCivilDates(second, first);
}

function knownDate(entry: CitableEntry): CivilDate | undefined {
  return entry.collection === 'references' ? entry.fields.date : dateOf(entry);
}

function relationItem(
  site: SiteContext,
  { other, provisions, from }: SeenRelation,
): RelationGroupView['items'][number] {
  return {
    link: linkTo(site, other),
    ...('number' in other.fields && { number: other.fields.number }),
    provisions,
    ...(from && { from: shortDate(site.t, from) }),
    ...badgeOf(site, other),
  };
}

/** The status of a document, for where it is only named. */
export function badgeOf(site: SiteContext, entry: CitableEntry): Pick<CitedView, 'badge'> {
  const status = statusOf(site, entry);
  return status ? { badge: status.badge } : {};
}
