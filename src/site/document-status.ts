import { effectStatusAt, type EffectFacts, type EffectStatus } from '#domain/effect.ts';
import type { ArchiveEntry, CitableEntry } from './archive.ts';
import { effectBadge } from './badges.ts';
import { longDate } from './dates.ts';
import type { SiteContext } from './site-context.ts';
import type { BadgeView } from './view.ts';

/** What is known of whether a numbered document is still in force, and why it is said. */
export interface DocumentStatus {
  readonly status: EffectStatus;
  readonly badge: BadgeView;
  readonly note: string;
}

type NumberedEntry = ArchiveEntry<'directives' | 'resolutions' | 'references'>;

/** The status of a numbered document today; undefined for an entry that is not one. */
export function statusOf(site: SiteContext, entry: CitableEntry): DocumentStatus | undefined {
  const { t, today } = site;
  if (entry.collection === 'references') {
    const { status, verified } = entry.fields;
    return {
      status,
      badge: effectBadge(t, status),
      note: verified
        ? t('status.reference.verified', { date: longDate(site.t, verified).text })
        : t('status.reference.unverified'),
    };
  }
  const { fields } = entry;
  if (!('signed' in fields)) return undefined;
  const { status, reason, asOf } = effectStatusAt(factsOf(site, entry.id, fields), today);
  // A status left open by a date says so, instead of the reason that would have held.
  const told =
    status === 'unknown' && reason !== 'none' && reason !== 'stated' ? 'uncertain' : reason;
  return {
    status,
    badge: effectBadge(t, status),
    note: t(`status.${told}`, {
      date: asOf ? longDate(site.t, asOf).text : '',
      today: longDate(site.t, today).text,
    }),
  };
}

type NumberedFields = Extract<NumberedEntry['fields'], { readonly signed: unknown }>;

function factsOf(
  site: SiteContext,
  id: string,
  { effective, ended, status }: NumberedFields,
): EffectFacts {
  return {
    effective,
    ended,
    stated: status && { value: status.value, asOf: status['as-of'], by: status.by },
    changedBy: (site.index.inverseRelations.get(id) ?? []).map(
      ({ kind, from, since, provisions }) => ({
        kind,
        // A change takes effect with the document that makes it, unless the relation says otherwise.
        from: since ?? ('effective' in from.fields ? from.fields.effective : undefined),
        partial: provisions.length > 0,
      }),
    ),
  };
}
