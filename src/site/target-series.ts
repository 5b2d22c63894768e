import { compareCivilDates } from '#domain/civil-date.ts';
import { compareVietnamese, slugify } from '#domain/vietnamese.ts';
import type { EntryData } from '#corpus/collections.ts';
import type { ArchiveEntry } from './archive.ts';
import type { SiteContext } from './site-context.ts';

type Conference = ArchiveEntry<'conferences'>;
export type Target = EntryData<'conferences'>['targets'][number];

/** What one conference stated of an indicator for one year. */
export interface StatedTarget {
  readonly conference: Conference;
  readonly target: Target;
}

/** An indicator of a body in one unit, over the years. */
export interface TargetSeries {
  /** Anchor of the series on any page that shows it. */
  readonly anchor: string;
  readonly indicator: string;
  readonly unit: string;
  readonly body: string;
  /** With the topics that encompass them. */
  readonly topics: ReadonlySet<string>;
  /** How many years have figures. */
  readonly years: number;
  /** By year, and within a year the conference that spoke last comes last. */
  readonly stated: readonly StatedTarget[];
}

const made = new WeakMap<SiteContext, readonly TargetSeries[]>();

/**
 * The indicators that conferences stated, without those withdrawn: what can be compared over years first,
 * of that what has the newest figures, then in Vietnamese order. Made once for all pages.
 */
export function targetSeries(site: SiteContext): readonly TargetSeries[] {
  const series = made.get(site) ?? gather(site);
  made.set(site, series);
  return series;
}

/** What makes two statements the same indicator: body, name and unit, whatever the case of the letters. */
export function seriesKey({ conference, target }: StatedTarget): string {
  const { indicator, unit } = target;
  return [conference.fields.body, indicator, unit].join('|').toLowerCase();
}

function gather(site: SiteContext): TargetSeries[] {
  const groups = new Map<string, StatedTarget[]>();
  // Oldest first, so that the newest conference decides how an indicator is spelled.
  for (const conference of site.index.dated.toReversed()) {
    if (conference.collection !== 'conferences' || conference.fields.withdrawn) continue;
    for (const target of conference.fields.targets) {
      const stated = { conference, target };
      const key = seriesKey(stated);
      const group = groups.get(key);
      if (group) group.push(stated);
      else groups.set(key, [stated]);
    }
  }
  return [...groups.values()].map((stated) => seriesOf(site, stated)).sort(comparableFirst);
}

function seriesOf(site: SiteContext, stated: readonly StatedTarget[]): TargetSeries {
  const sorted = stated.toSorted(
    (a, b) =>
      a.target.year - b.target.year ||
      compareCivilDates(a.conference.fields.date, b.conference.fields.date),
  );
  const newest = stated.at(-1);
  if (!newest) throw new Error('a series without figures');
  const { indicator, unit } = newest.target;
  const { body } = newest.conference.fields;
  return {
    anchor: `chi-tieu-${[body, indicator, unit].map(slugify).join('-')}`,
    indicator,
    unit,
    body,
    topics: new Set(stated.flatMap(({ conference }) => [...site.index.topicsBehind(conference)])),
    years: new Set(stated.map(({ target }) => target.year)).size,
    stated: sorted,
  };
}

function comparableFirst(a: TargetSeries, b: TargetSeries): number {
  return (
    Number(b.years > 1) - Number(a.years > 1) ||
    newestYear(b) - newestYear(a) ||
    compareVietnamese(a.indicator, b.indicator) ||
    (a.anchor < b.anchor ? -1 : 1)
  );
}

function newestYear({ stated }: TargetSeries): number {
  return stated.at(-1)?.target.year ?? 0;
}
