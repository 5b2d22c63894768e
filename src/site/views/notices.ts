import { existenceAt, type ExistenceSpan } from '#domain/existence.ts';
import type { DatedEntry } from '../archive.ts';
import { longDate } from '../dates.ts';
import { fullNameIn, told } from '../names.ts';
import { linkToId, type SiteContext } from '../site-context.ts';
import type { NoticeView } from '../view.ts';

/** A notice for each body or place behind an entry that has ended since, with what took its place. */
export function endedBodyNotices(site: SiteContext, { fields }: DatedEntry): NoticeView[] {
  const notices: NoticeView[] = [];
  if ('body' in fields) notices.push(...bodyNotices(site, fields.body));
  const places = new Set<string>();
  if ('place' in fields && fields.place) places.add(fields.place);
  if ('addressees' in fields)
    for (const { place } of fields.addressees) if (place) places.add(place);
  return [...notices, ...[...places].flatMap((id) => placeNotices(site, id))];
}

/** The notice on what was withdrawn, with the reason; none on anything else. */
export function withdrawnNotices(site: SiteContext, { fields }: DatedEntry): NoticeView[] {
  const { t } = site;
  if (!fields.withdrawn) return [];
  const { date, reason } = fields.withdrawn;
  return [
    {
      tone: 'warning',
      title: t('notice.withdrawn'),
      text: t('notice.withdrawn.text', { date: longDate(t, date).text, reason: '' }).trimEnd(),
      told: told(site, undefined, reason),
      links: [],
    },
  ];
}

/** The notice of a body that has ended; none while it exists or nothing is known. */
export function bodyNotices(site: SiteContext, id: string): NoticeView[] {
  const body = site.index.entry('bodies', id);
  const { existence, successors } = body.fields;
  return endedNotice(site, {
    name: fullNameIn(site, body).label,
    existence,
    links: successors.map((successor) => linkToId(site, 'bodies', successor)),
  });
}

/** The notice of a place that has ended; none while it exists or nothing is known. */
export function placeNotices(site: SiteContext, id: string): NoticeView[] {
  const place = site.index.entry('places', id);
  const { existence, successors } = place.fields;
  return endedNotice(site, {
    name: fullNameIn(site, place).label,
    existence,
    links: successors.map(({ to }) => linkToId(site, 'places', to)),
  });
}

interface Ended {
  readonly name: string;
  readonly existence: readonly ExistenceSpan[];
  readonly links: NoticeView['links'];
}

function endedNotice({ t, today }: SiteContext, { name, existence, links }: Ended): NoticeView[] {
  if (existenceAt(existence, today) !== 'ended') return [];
  const last = existence.at(-1)?.to;
  const title = t('notice.ended', { name });
  const until = last ? t('notice.ended.until', { date: longDate(t, last).text }) : '';
  const succession =
    links.length > 0 ? t('notice.ended.successors') : t('notice.ended.noSuccessor');
  return [{ tone: 'info', title, text: `${until} ${succession}`.trim(), links }];
}
