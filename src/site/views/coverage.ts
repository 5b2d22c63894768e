import { fixedAddresses, yearAddress } from '#domain/address.ts';
import { yearsOf } from '#domain/civil-date.ts';
import { compareVietnamese, slugify } from '#domain/vietnamese.ts';
import { originalLanguage } from '#i18n/languages.ts';
import { translator } from '#i18n/translator.ts';
import { writeState } from '#search/browser/state.ts';
import type { DatedEntry } from '../archive.ts';
import { dateOf } from '../archive-index.ts';
import { numberSeries, printStretches, type NumberSeries } from '../number-series.ts';
import { dataAddress } from '../data/data-files.ts';
import { series as seriesData } from '../data/series.ts';
import { longDate } from '../dates.ts';
import { lastChangeAmong } from '../last-change.ts';
import { linkToId, pathTo, type SiteContext } from '../site-context.ts';
import { typeName } from '../type-name.ts';
import type { FrameView, LinkView } from '../view.ts';
import { frameView } from './frame.ts';
import { kindLabel } from './item.ts';

/** What is published here and what is not. */
export interface CoverageView {
  readonly summary: readonly string[];
  /** Per year how many conferences, directives, documents, and all. */
  readonly years: readonly { readonly year: LinkView; readonly counts: readonly number[] }[];
  readonly kinds: readonly { readonly kind: LinkView; readonly count: number }[];
  readonly bodies: readonly {
    readonly body: LinkView;
    readonly count: number;
    readonly span: string;
  }[];
  readonly series: readonly SeriesView[];
  /** Where not all series are shown. */
  readonly more?: string;
  readonly seriesData: LinkView;
}

export interface SeriesView {
  readonly body: LinkView;
  readonly name: string;
  readonly period: string;
  readonly held: string;
  readonly gaps: string;
}

/** More would make a page that nobody reads; the data file has all. */
const shownSeries = 100;
const shownBodies = 200;
const collections = ['conferences', 'directives', 'resolutions'] as const;

/** The page that says what is published here. */
export function coverageView(site: SiteContext): CoverageView {
  const { t, index } = site;
  const all = numberSeries(site);
  const shown = all.slice(0, shownSeries);
  return {
    summary: summaryOf(site),
    years: [...index.byYear]
      .toSorted(([a], [b]) => Number(b) - Number(a))
      .map(([year, entries]) => ({
        year: { href: pathTo(site, yearAddress(year)), label: year },
        counts: [
          ...collections.map((name) => countWhere(entries, (own) => own.collection === name)),
          entries.length,
        ],
      })),
    kinds: kindsOf(site),
    bodies: bodiesOf(site),
    series: shown.map((own) => seriesView(site, own)),
    ...(all.length > shown.length && {
      more: t('coverage.series.more', { shown: shown.length, count: all.length }),
    }),
    seriesData: {
      href: pathTo(site, dataAddress(seriesData, 'csv')),
      label: t('coverage.series.data'),
    },
  };
}

/** The frame of that page. */
export function coverageFrame(site: SiteContext): FrameView {
  return frameView(site, {
    title: site.t('coverage.title'),
    description: site.t('coverage.intro'),
    address: fixedAddresses.coverage,
    breadcrumbs: [],
  });
}

/** Leads to that page. */
export function coverageLink(site: SiteContext): LinkView {
  return { href: pathTo(site, fixedAddresses.coverage), label: site.t('coverage.title') };
}

function summaryOf(site: SiteContext): string[] {
  const { t, index } = site;
  const count = index.dated.length;
  const years = [...index.byYear.keys()].toSorted((a, b) => Number(a) - Number(b));
  const [from, to] = [years[0], years.at(-1)];
  if (from === undefined || to === undefined) return [t('list.empty')];
  const changed = lastChangeAmong(index.dated);
  return [
    from === to
      ? t('coverage.summary.oneYear', { count, year: from })
      : t('coverage.summary', { count, from, to }),
    ...(changed ? [t('coverage.changed', { date: longDate(t, changed).text })] : []),
  ];
}

function kindsOf(site: SiteContext): CoverageView['kinds'] {
  // The index, and with it the address of a search, knows a kind by its name in its own language.
  const indexed = { t: translator(originalLanguage) };
  const kinds = Map.groupBy(site.index.dated, (entry) => kindLabel(indexed, entry));
  return [...kinds]
    .map(([kind, entries]) => ({
      kind,
      count: entries.length,
      label: labelOf(site, kind, entries),
    }))
    .toSorted((a, b) => b.count - a.count || compareVietnamese(a.label, b.label))
    .map(({ kind, count, label }) => {
      const search = writeState({ text: '', filters: { loai: [slugify(kind)] }, page: 1 });
      return { kind: { href: `${pathTo(site, fixedAddresses.search)}${search}`, label }, count };
    });
}

function labelOf(site: SiteContext, kind: string, [entry]: readonly DatedEntry[]): string {
  return entry ? kindLabel(site, entry) : kind;
}

function bodiesOf(site: SiteContext): CoverageView['bodies'] {
  return [...site.index.byBody]
    .toSorted(([a, most], [b, more]) => more.length - most.length || (a < b ? -1 : 1))
    .slice(0, shownBodies)
    .map(([id, entries]) => {
      const years = entries.flatMap((entry) => yearsOf(dateOf(entry))).toSorted();
      const [from = '', to = ''] = [years[0], years.at(-1)];
      return {
        body: linkToId(site, 'bodies', id),
        count: entries.length,
        span: from === to ? from : `${from}–${to}`,
      };
    });
}

function seriesView(site: SiteContext, series: NumberSeries): SeriesView {
  const { body, type, pattern, period, held, gaps } = series;
  const { t } = site;
  return {
    body: linkToId(site, 'bodies', body),
    name: `${typeName(t, type)} ${pattern}`,
    period,
    held: printStretches(held),
    gaps:
      gaps.length === 0
        ? t('coverage.series.noGap')
        : t('coverage.series.gap', { numbers: printStretches(gaps) }),
  };
}

function countWhere(
  entries: readonly DatedEntry[],
  isCounted: (entry: DatedEntry) => boolean,
): number {
  return entries.filter(isCounted).length;
}
