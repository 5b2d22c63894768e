import { fixedAddresses, pageOfList, targetsOfAddress } from '#domain/address.ts';
import { compareVietnamese } from '#domain/vietnamese.ts';
import { fullNameIn, nameIn } from '../names.ts';
import { linkTo, linkToId, pathTo, type SiteContext } from '../site-context.ts';
import { seriesKey, targetSeries, type StatedTarget, type TargetSeries } from '../target-series.ts';
import type { FrameView, LinkView, TargetView } from '../view.ts';
import type { PagingView, WayView } from '../list-view.ts';
import { frameView } from './frame.ts';
import { pageOf, pagingView, type Paged } from './paging.ts';
import { targetChart, type ChartView } from './target-chart.ts';
import { targetView } from './target.ts';

/** What a conference stated, with that conference. */
export interface StatedTargetView extends TargetView {
  readonly conference: LinkView;
}

/** An indicator over several years. */
export interface TargetSeriesView {
  readonly anchor: string;
  readonly indicator: string;
  readonly unit: string;
  readonly body: LinkView;
  /** The newest year first. */
  readonly rows: readonly StatedTargetView[];
  readonly chart?: ChartView;
  readonly from: number;
  readonly to: number;
}

/** A page of indicators: first those that can be compared over years, then those of one year. */
export interface TargetListView extends PagingView {
  readonly title: string;
  readonly intro: string;
  readonly total: string;
  readonly series: readonly TargetSeriesView[];
  readonly single: readonly (StatedTargetView & { readonly anchor: string })[];
  readonly ways: readonly WayView[];
}

/** A list of indicators before it is cut into pages. */
export interface TargetList extends Paged<TargetSeries> {
  readonly title: string;
  readonly intro: string;
}

/** A series is a chart and a table: fewer fit a page than of other things. */
const pageSize = 20;
const rowLimit = 40;

const madeLists = new WeakMap<SiteContext, readonly TargetList[]>();

/** Every list of indicators: all of them, by body and by topic. */
export function targetLists(site: SiteContext): readonly TargetList[] {
  const lists = madeLists.get(site) ?? makeLists(site);
  madeLists.set(site, lists);
  return lists;
}

function makeLists(site: SiteContext): TargetList[] {
  const { t } = site;
  const all = targetSeries(site);
  const byBody = Map.groupBy(all, ({ body }) => body);
  const byTopic = new Map<string, TargetSeries[]>();
  for (const series of all) {
    for (const topic of series.topics) {
      byTopic.set(topic, [...(byTopic.get(topic) ?? []), series]);
    }
  }
  const of = (section: 'bodies' | 'topics', id: string, entries: readonly TargetSeries[]) => {
    const name = fullNameIn(site, site.index.entry(section, id)).label;
    return {
      address: targetsOfAddress(section, id),
      title: t('targets.of', { name }),
      intro: t('targets.of.intro', { name }),
      entries,
      pageSize,
    };
  };
  return [
    {
      address: fixedAddresses.targets,
      title: t('targets.title'),
      intro: t('targets.intro'),
      entries: all,
      pageSize,
    },
    ...[...byBody].map(([id, entries]) => of('bodies', id, entries)),
    ...[...byTopic].map(([id, entries]) => of('topics', id, entries)),
  ];
}

/** One page of a list of indicators; pages count from 1. */
export function targetListView(site: SiteContext, list: TargetList, page: number): TargetListView {
  const shown = pageOf(site, list, page);
  const years = new Set(
    list.entries.flatMap(({ stated }) => stated.map(({ target }) => target.year)),
  );
  return {
    title: list.title,
    intro: list.intro,
    total:
      list.entries.length === 0
        ? site.t('list.empty')
        : site.t('targets.total', { count: list.entries.length, years: years.size }),
    series: shown.filter((series) => series.years > 1).map((series) => seriesView(site, series)),
    single: shown
      .filter((series) => series.years === 1)
      .flatMap(({ anchor, stated }) =>
        stated.slice(-1).map((one) => ({ ...statedView(site, one), anchor })),
      ),
    ...pagingView(site, list, page),
    ways: page === 1 ? waysTo(site) : [],
  };
}

/** The frame of a page of a list of indicators. */
export function targetListFrame(site: SiteContext, list: TargetList, page: number): FrameView {
  const { address, title, intro } = list;
  const first = { href: pathTo(site, fixedAddresses.targets), label: site.t('nav.targets') };
  const above = address === fixedAddresses.targets ? [] : [first];
  const own = { href: pathTo(site, address), label: title };
  return frameView(site, {
    title: page === 1 ? title : site.t('list.pageTitle', { title, page }),
    description: intro,
    address: pageOfList(address, page),
    breadcrumbs: page === 1 ? above : [...above, own],
  });
}

const madeLinks = new WeakMap<SiteContext, ReadonlyMap<string, LinkView>>();

/** Where the years of an indicator stand on the list of its body; undefined where there is only one year. */
export function yearsLink(site: SiteContext, stated: StatedTarget): LinkView | undefined {
  const links = madeLinks.get(site) ?? makeLinks(site);
  madeLinks.set(site, links);
  return links.get(seriesKey(stated));
}

function makeLinks(site: SiteContext): Map<string, LinkView> {
  const links = new Map<string, LinkView>();
  for (const [id, entries] of Map.groupBy(targetSeries(site), ({ body }) => body)) {
    const address = targetsOfAddress('bodies', id);
    for (const [at, { years, anchor, stated }] of entries.entries()) {
      const [first] = stated;
      if (years < 2 || !first) continue;
      const page = pageOfList(address, Math.floor(at / pageSize) + 1);
      links.set(seriesKey(first), {
        href: `${pathTo(site, page)}#${anchor}`,
        label: site.t('targets.years', { count: years }),
      });
    }
  }
  return links;
}

function seriesView(site: SiteContext, series: TargetSeries): TargetSeriesView {
  const { anchor, indicator, unit, body, stated } = series;
  // Of several statements for a year the last one is drawn; the table has them all.
  const latest = new Map(stated.map(({ target }) => [target.year, target]));
  const chart = targetChart([...latest.values()]);
  const years = [...latest.keys()];
  return {
    anchor,
    indicator,
    unit,
    body: linkToId(site, 'bodies', body),
    rows: stated
      .toReversed()
      .slice(0, rowLimit)
      .map((one) => statedView(site, one)),
    ...(chart && { chart }),
    from: Number(chart?.years[0]?.label ?? years[0]),
    to: Number(chart?.years.at(-1)?.label ?? years.at(-1)),
  };
}

function statedView(site: SiteContext, { conference, target }: StatedTarget): StatedTargetView {
  return { ...targetView(site.t, target), conference: linkTo(site, conference) };
}

const madeWays = new WeakMap<SiteContext, readonly WayView[]>();

function waysTo(site: SiteContext): readonly WayView[] {
  const ways = madeWays.get(site) ?? makeWays(site);
  madeWays.set(site, ways);
  return ways;
}

function makeWays(site: SiteContext): WayView[] {
  const counts = new Map(
    targetLists(site).map(({ address, entries }) => [address, entries.length]),
  );
  const links = (section: 'bodies' | 'topics') =>
    site.archive.entries[section]
      .flatMap((entry) => {
        const address = targetsOfAddress(section, entry.id);
        const count = counts.get(address);
        return count === undefined
          ? []
          : [{ href: pathTo(site, address), ...nameIn(site, entry), count }];
      })
      .toSorted((a, b) => compareVietnamese(a.label, b.label));
  return [
    { title: site.t('way.bodies'), links: links('bodies') },
    { title: site.t('way.topics'), links: links('topics') },
  ].filter((way) => way.links.length > 0);
}
