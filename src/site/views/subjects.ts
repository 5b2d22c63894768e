import { addressOf, fixedAddresses } from '#domain/address.ts';
import type { ArchiveEntry } from '../archive.ts';
import { subjectData } from '../linked-data/page.ts';
import { pathTo, type SiteContext } from '../site-context.ts';
import type { FrameView, LinkView, SubjectView } from '../view.ts';
import type { WayView } from '../list-view.ts';
import { frameView } from './frame.ts';
import { subjectWay, yearsWay } from './ways.ts';

export type SubjectName = 'bodies' | 'people' | 'places' | 'topics';

/** All bodies, people, places or topics, in Vietnamese order. */
export interface WaysView {
  readonly title: string;
  readonly intro: string;
  readonly ways: readonly WayView[];
}

/** The page that lists all bodies, people, places or topics. */
export function subjectsView(site: SiteContext, name: SubjectName): WaysView {
  const { title, links } = subjectWay(site, name);
  return { title: site.t(`nav.${name}`), intro: site.t(`list.${name}`), ways: [{ title, links }] };
}

/** The frame of the page that lists all bodies, people, places or topics. */
export function subjectsFrame(site: SiteContext, name: SubjectName): FrameView {
  return frameView(site, {
    title: site.t(`nav.${name}`),
    description: site.t(`list.${name}`),
    address: fixedAddresses[name],
    breadcrumbs: [],
    section: fixedAddresses[name],
  });
}

/** The page that lists the years. */
export function yearsView(site: SiteContext): WaysView {
  const { title, links } = yearsWay(site);
  return { title, intro: site.t('list.years'), ways: [{ title, links }] };
}

/** The frame of the page that lists the years. */
export function yearsFrame(site: SiteContext): FrameView {
  return frameView(site, {
    title: site.t('way.years'),
    description: site.t('list.years'),
    address: fixedAddresses.years,
    breadcrumbs: [],
  });
}

/** The frame of the page of a body, person, place or topic. */
export function subjectFrame(
  site: SiteContext,
  entry: ArchiveEntry<SubjectName>,
  view: SubjectView,
): FrameView {
  const { collection, id } = entry;
  const list: LinkView = {
    href: pathTo(site, fixedAddresses[collection]),
    label: site.t(`nav.${collection}`),
  };
  const total = view.groups.reduce((sum, group) => sum + group.total, 0);
  return frameView(site, {
    title: view.name,
    description:
      view.description ??
      site.t('subject.description', { kind: view.kindLabel, name: view.name, count: total }),
    address: addressOf(collection, id),
    breadcrumbs: [list],
    section: fixedAddresses[collection],
    about: subjectData(site, entry),
  });
}
