import { compareCivilDates, type CivilDate } from '#domain/civil-date.ts';
import type { RelationKind } from '#domain/relation.ts';
import type { ArchiveEntry } from '../archive.ts';
import { shortDate } from '../dates.ts';
import { linkTo, type SiteContext } from '../site-context.ts';
import type { EffectEventView } from '../view.ts';

interface EffectEvent {
  readonly date: CivilDate | undefined;
  readonly view: Omit<EffectEventView, 'date'>;
}

/** What another document can do to the effect of this one. */
const changing: ReadonlySet<RelationKind> = new Set([
  'amends',
  'replaces',
  'repeals',
  'suspends',
  'corrects',
]);
const eventLimit = 30;

type NumberedFields = Extract<
  ArchiveEntry<'directives' | 'resolutions'>['fields'],
  { readonly signed: unknown }
>;

/**
 * The effect of a document over time, the newest event first: its own dates and what other documents
 * have done to it. Empty where no other document has, because its own dates stand among the key facts.
 */
export function effectHistory(
  site: SiteContext,
  id: string,
  { signed, effective, ended }: NumberedFields,
): EffectEventView[] {
  const changes = (site.index.inverseRelations.get(id) ?? [])
    .filter(({ kind }) => changing.has(kind))
    .map(({ kind, from, provisions, since }): EffectEvent => ({
      // A change takes effect with the document that makes it, unless the relation says otherwise.
      date: since ?? ('effective' in from.fields ? from.fields.effective : undefined),
      view: {
        label: site.t(`relation.${kind}.inverse`),
        by: {
          ...linkTo(site, from),
          ...('number' in from.fields && { number: from.fields.number }),
        },
        provisions,
      },
    }));
  if (changes.length === 0) return [];
  const own = [
    { date: signed, view: { label: site.t('fact.signed'), provisions: [] } },
    ...(effective
      ? [{ date: effective, view: { label: site.t('fact.effective'), provisions: [] } }]
      : []),
    ...(ended ? [{ date: ended, view: { label: site.t('fact.ended'), provisions: [] } }] : []),
  ];
  return [...own, ...changes]
    .toSorted(newestFirst)
    .slice(0, eventLimit)
    .map(({ date, view }) => ({ ...(date && { date: shortDate(site.t, date) }), ...view }));
}

/** What has no date comes first: it may be the newest. */
function newestFirst(a: EffectEvent, b: EffectEvent): number {
  if (a.date && b.date) return compareCivilDates(b.date, a.date);
  return Number(a.date !== undefined) - Number(b.date !== undefined);
}
