import { targetsOfAddress } from '#domain/address.ts';
import { sentenceCase } from '#domain/vietnamese.ts';
import type { ArchiveEntry } from '../archive.ts';
import { linkTo, linkToId, officeName, pathTo, type SiteContext } from '../site-context.ts';
import type { BadgeView, ConferenceView, FactView, NameView } from '../view.ts';
import { longDate } from '../dates.ts';
import { documentView } from './document.ts';
import { itemView } from './item.ts';
import { pictureViews } from './picture.ts';
import { yearsLink } from './target-lists.ts';
import { targetView } from './target.ts';
import { taskViews } from './task.ts';

/** The page of a conference. */
export function conferenceView(
  site: SiteContext,
  entry: ArchiveEntry<'conferences'>,
): ConferenceView {
  const { t } = site;
  const { fields } = entry;
  const related = site.index.byConference.get(entry.id) ?? [];
  return {
    ...documentView(site, entry, 'conference', conferenceFacts(site, entry)),
    attendance: fields.attendance.map(({ person, offices, role }) => ({
      person: linkToId(site, 'people', person),
      offices: offices.map((office) => officeName(site, office)),
      role: t(`attendance.${role}`),
    })),
    reported: reportedGroups(site, fields.reported),
    outcomes: outcomeGroups(site, fields.outcomes),
    targets: fields.targets.map((target) => {
      const years = yearsLink(site, { conference: entry, target });
      return { ...targetView(t, target), ...(years && { years }) };
    }),
    ...(fields.targets.length > 0 && {
      allTargets: {
        href: pathTo(site, targetsOfAddress('bodies', fields.body)),
        label: t('targets.all'),
      },
    }),
    images: pictureViews(entry, fields.images),
    directives: related
      .filter((other) => other.collection === 'directives')
      .map((other) => ({
        ...itemView(site, other),
        tasks: taskViews(site, other),
      })),
    resolutions: related
      .filter((other) => other.collection === 'resolutions')
      .map((other) => itemView(site, other)),
  };
}

function conferenceFacts(site: SiteContext, { fields }: ArchiveEntry<'conferences'>): FactView[] {
  const { t } = site;
  const basis = fields['date-basis'];
  const facts: FactView[] = [
    {
      label: t('fact.date'),
      values: [{ label: sentenceCase(longDate(site.t, fields.date).text) }],
      ...dateNote(site, fields.date.precision, basis),
    },
    { label: t('fact.body'), values: [linkToId(site, 'bodies', fields.body)] },
  ];
  if (fields.ordinal !== undefined) {
    facts.push({
      label: t('fact.ordinal'),
      values: [{ label: t('fact.ordinal.value', { ordinal: fields.ordinal }) }],
    });
  }
  if (fields.term !== undefined)
    facts.push({ label: t('fact.term'), values: [{ label: fields.term }] });
  facts.push(
    fields.place === undefined
      ? { label: t('fact.venue'), values: [{ label: t('unknown') }], missing: true }
      : { label: t('fact.venue'), values: [linkToId(site, 'places', fields.place)] },
  );
  return facts;
}

function dateNote(
  { t }: SiteContext,
  precision: 'year' | 'month' | 'day',
  basis: 'stated' | 'inferred' | undefined,
): Pick<FactView, 'note'> {
  const notes = [
    ...(precision === 'day' ? [] : [t(`fact.date.${precision}`)]),
    ...(basis === 'inferred' ? [t('fact.date.inferred')] : []),
  ];
  return notes.length > 0 ? { note: notes.join(' ') } : {};
}

function reportedGroups(
  site: SiteContext,
  reported: ArchiveEntry<'conferences'>['fields']['reported'],
): ConferenceView['reported'] {
  return (['result', 'shortcoming', 'plan'] as const)
    .map((kind) => ({
      label: site.t(`reported.${kind}`),
      items: reported
        .filter((item) => item.kind === kind)
        .map(({ text, by, period }) => ({
          text,
          ...(by !== undefined && { by: linkToId(site, 'bodies', by) }),
          period,
        })),
    }))
    .filter(({ items }) => items.length > 0);
}

/** That a meeting was held to adopt something does not say that it did: the two are told apart. */
function outcomeGroups(
  site: SiteContext,
  outcomes: ArchiveEntry<'conferences'>['fields']['outcomes'],
): ConferenceView['outcomes'] {
  return (['done', 'purpose'] as const)
    .map((state) => ({
      state: outcomeBadge(site, state),
      ...(state === 'purpose' && { note: site.t('outcome.purpose.note') }),
      items: outcomes
        .filter((outcome) => outcome.state === state)
        .map(({ kind, text, result }) => ({
          kind: site.t(`outcome.${kind}`),
          text,
          ...resultOf(site, result),
        })),
    }))
    .filter(({ items }) => items.length > 0);
}

function outcomeBadge({ t }: SiteContext, state: 'purpose' | 'done'): BadgeView {
  return { tone: state === 'done' ? 'positive' : 'neutral', label: t(`outcome.state.${state}`) };
}

function resultOf(site: SiteContext, result: string | undefined): { result?: NameView } {
  const entry = result === undefined ? undefined : site.index.citable(result);
  return entry ? { result: linkTo(site, entry) } : {};
}
