import { attachedAddress, fixedAddresses, pageOfList } from '#domain/address.ts';
import type { ArchiveEntry, CitableEntry, DatedEntry } from '../archive.ts';
import { nameIn } from '../names.ts';
import { linkTo, pathTo, type SiteContext } from '../site-context.ts';
import type { ItemGroupView } from '../list-view.ts';
import type { FrameView } from '../view.ts';
import { frameView } from './frame.ts';
import { itemView } from './item.ts';
import type { DatedCollection, ListSource } from './list.ts';

/** How many of what hangs on an entry its own page shows; the rest stands in a list of its own. */
export const attachedLimit = 20;

const subjects = {
  bodies: 'byBody',
  people: 'byPerson',
  places: 'byPlace',
  topics: 'byTopic',
} as const;
export type SubjectName = keyof typeof subjects;

const kinds = ['conferences', 'directives', 'resolutions'] as const;

/** The list of what hangs on an entry, under the address of its page. */
export interface AttachedList extends ListSource {
  readonly owner: Owner;
}

/** What lists hang on. */
export type Owner = CitableEntry | ArchiveEntry<SubjectName>;

/** The documents that cite an entry, newest first. */
export function citingList(site: SiteContext, owner: CitableEntry): AttachedList {
  const entries = site.index.citedBy.get(owner.id) ?? [];
  const heading = site.t('document.citedBy');
  return attached(site, owner, 'citedBy', heading, entries);
}

/** The documents of one kind that hang on a body, person, place or topic, newest first. */
export function subjectList(
  site: SiteContext,
  owner: ArchiveEntry<SubjectName>,
  kind: DatedCollection,
): AttachedList {
  const all = site.index[subjects[owner.collection]].get(owner.id) ?? [];
  const entries = all.filter(({ collection }) => collection === kind);
  return attached(site, owner, kind, site.t(`nav.${kind}`), entries);
}

function attached(
  site: SiteContext,
  owner: Owner,
  name: 'citedBy' | DatedCollection,
  heading: string,
  entries: readonly DatedEntry[],
): AttachedList {
  const title = site.t('attached.title', { list: heading, name: nameIn(site, owner).label });
  return {
    owner,
    address: attachedAddress(owner.collection, owner.id, name),
    title,
    intro: site.t('attached.intro', { list: heading, name: nameIn(site, owner).label }),
    entries,
    ways: [],
  };
}

/** The first of a list under a heading, with the way to all of them where there are more. */
export function attachedGroup(
  site: SiteContext,
  heading: { readonly id: string; readonly title: string },
  { address, entries }: AttachedList,
): ItemGroupView {
  const total = entries.length;
  return {
    ...heading,
    items: entries.slice(0, attachedLimit).map((entry) => itemView(site, entry as DatedEntry)),
    total,
    ...(total > attachedLimit && {
      more: { href: pathTo(site, address), label: site.t('attached.all', { count: total }) },
    }),
  };
}

/** Every list that is too long for the page it hangs on. */
export function attachedLists(site: SiteContext): AttachedList[] {
  const { bodies, people, places, topics, references } = site.archive.entries;
  const lists = [
    ...[...references, ...site.index.dated].map((owner) => citingList(site, owner)),
    ...[...bodies, ...people, ...places, ...topics].flatMap((owner) =>
      kinds.map((kind) => subjectList(site, owner, kind)),
    ),
  ];
  return lists.filter(({ entries }) => entries.length > attachedLimit);
}

/** The frame of a page of what hangs on an entry. */
export function attachedFrame(
  site: SiteContext,
  list: Pick<AttachedList, 'owner' | 'address' | 'title' | 'intro'>,
  page: number,
): FrameView {
  const { owner, address, title, intro } = list;
  const section = fixedAddresses[owner.collection];
  return frameView(site, {
    title: page === 1 ? title : site.t('list.pageTitle', { title, page }),
    description: intro,
    address: pageOfList(address, page),
    breadcrumbs: [
      { href: pathTo(site, section), label: site.t(`nav.${owner.collection}`) },
      linkTo(site, owner),
      ...(page === 1 ? [] : [{ href: pathTo(site, address), label: title }]),
    ],
    section,
  });
}
