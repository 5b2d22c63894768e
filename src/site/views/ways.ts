import { fixedAddresses, yearAddress } from '#domain/address.ts';
import { compareVietnamese } from '#domain/vietnamese.ts';
import type { CollectionName } from '#corpus/schema/reference-to.ts';
import type { DatedEntry } from '../archive.ts';
import { followedTasks } from '../followed-tasks.ts';
import { linkTo, pathTo, type SiteContext } from '../site-context.ts';
import { targetSeries } from '../target-series.ts';
import type { WayView } from '../list-view.ts';

type SubjectName = Extract<CollectionName, 'bodies' | 'people' | 'places' | 'topics'>;

const indexes = {
  bodies: 'byBody',
  people: 'byPerson',
  places: 'byPlace',
  topics: 'byTopic',
} as const;

/** The years that have documents, newest first, each with how many. */
export function yearsWay(site: SiteContext): WayView {
  const years = [...site.index.byYear.entries()].toSorted(([a], [b]) => Number(b) - Number(a));
  return {
    title: site.t('way.years'),
    all: { href: pathTo(site, fixedAddresses.years), label: site.t('way.all') },
    links: years.map(([year, entries]) => ({
      href: pathTo(site, yearAddress(year)),
      label: year,
      count: entries.length,
    })),
  };
}

/**
 * The bodies, people, places or topics, in Vietnamese order.
 * @param limit how many at the most, those with the most documents, none without any
 */
export function subjectWay(site: SiteContext, name: SubjectName, limit?: number): WayView {
  const counted = site.archive.entries[name]
    .map((entry) => ({
      ...linkTo(site, entry),
      count: countOf(site.index[indexes[name]], entry.id),
    }))
    .toSorted((a, b) => b.count - a.count || compareVietnamese(a.label, b.label));
  const kept =
    limit === undefined ? counted : counted.slice(0, limit).filter(({ count }) => count > 0);
  return {
    title: site.t(`way.${name}`),
    all: { href: pathTo(site, fixedAddresses[name]), label: site.t('way.all') },
    links: kept.toSorted((a, b) => compareVietnamese(a.label, b.label)),
  };
}

/**
 * The lists by kind that hold anything, each with how many documents, then the open tasks and the
 * indicators.
 */
export function kindsWay(site: SiteContext): WayView {
  const links = [
    ...(['conferences', 'directives', 'resolutions', 'references'] as const).map((name) => ({
      href: pathTo(site, fixedAddresses[name]),
      label: site.t(`nav.${name}`),
      count: site.archive.entries[name].length,
    })),
    {
      href: pathTo(site, fixedAddresses.tasks),
      label: site.t('tasks.title'),
      count: followedTasks(site).open.length,
    },
    {
      href: pathTo(site, fixedAddresses.targets),
      label: site.t('targets.title'),
      count: targetSeries(site).length,
    },
  ];
  return { title: site.t('way.kinds'), links: links.filter(({ count }) => count > 0) };
}

function countOf(index: ReadonlyMap<string, readonly DatedEntry[]>, id: string): number {
  return index.get(id)?.length ?? 0;
}
