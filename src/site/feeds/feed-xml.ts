import { addressOf } from '#domain/address.ts';
import { compareCivilDates } from '#domain/civil-date.ts';
import { beginningOf } from '#domain/instant.ts';
import type { DatedEntry } from '../archive.ts';
import { longDate, shortDate } from '../dates.ts';
import { escapeHtml } from '../escape-html.ts';
import { lastChangeOf } from '../last-change.ts';
import { nameOf, webAddressOf, type SiteContext } from '../site-context.ts';
import { kindLabel } from '../views/item.ts';
import { atomXml, type AtomEntry } from './atom.ts';
import type { Feed } from './feeds.ts';

/** Whoever was away for longer finds the rest in the lists. */
const entryLimit = 50;

/** The text of a feed: what was published or changed last comes first. */
export function feedXml(site: SiteContext, feed: Feed): string {
  const { settings } = site.archive;
  const entries = latest(feed.entries).map((entry) => atomEntry(site, entry));
  const [newest] = entries;
  return atomXml({
    address: webAddressOf(site, feed.address),
    page: webAddressOf(site, feed.page),
    title: feed.title === '' ? settings.title : `${feed.title} | ${settings.title}`,
    subtitle: settings.tagline,
    language: site.language,
    author: settings.publisher.name,
    rights: settings.licence?.name,
    updated: newest ? newest.updated : beginningOf(site.today, settings['time-zone']),
    entries,
  });
}

function latest(entries: readonly DatedEntry[]): DatedEntry[] {
  return entries
    .map((entry) => ({ entry, changed: lastChangeOf(entry) }))
    .sort((a, b) => compareCivilDates(b.changed, a.changed))
    .slice(0, entryLimit)
    .map(({ entry }) => entry);
}

function atomEntry(site: SiteContext, entry: DatedEntry): AtomEntry {
  const { fields } = entry;
  const timeZone = site.archive.settings['time-zone'];
  return {
    address: webAddressOf(site, addressOf(entry.collection, entry.id)),
    title: fields.title,
    published: beginningOf(fields.published, timeZone),
    updated: beginningOf(lastChangeOf(entry), timeZone),
    categories: [
      kindLabel(site, entry),
      ...fields.topics.map((id) => nameOf(site.index.entry('topics', id))),
    ],
    summary: summaryHtml(site, entry),
  };
}

/** What happened to the page since it was published, newest first, then what it is about. */
function summaryHtml({ t }: SiteContext, { fields }: DatedEntry): string {
  const { withdrawn, changes, summary } = fields;
  const notes = changes
    .toSorted((a, b) => compareCivilDates(b.date, a.date))
    .map(({ date, note }) => t('feed.change', { date: shortDate(t, date).text, note }));
  const told = withdrawn
    ? [
        t('notice.withdrawn.text', {
          date: longDate(t, withdrawn.date).text,
          reason: withdrawn.reason,
        }),
      ]
    : [];
  return [...told, ...notes, summary].map((text) => `<p>${escapeHtml(text)}</p>`).join('');
}
