import { fixedAddresses } from '#domain/address.ts';
import type { ArchiveEntry, CitableEntry, DatedEntry } from '../archive.ts';
import { dateOf } from '../archive-index.ts';
import { longDate, shortDate } from '../dates.ts';
import { statusOf } from '../document-status.ts';
import { headIn, told, translationOf } from '../names.ts';
import { shownText } from '../shown-text.ts';
import { linkTo, linkToId, pathTo, type SiteContext } from '../site-context.ts';
import type {
  ChangeView,
  CitedView,
  DocumentView,
  FactView,
  LinkView,
  NoticeView,
  OutlineItemView,
  SourceView,
} from '../view.ts';
import { attachedGroup, citingList } from './attached-lists.ts';
import { issuerOf, kindLabel } from './item.ts';
import { badgeOf, relationsOf } from './relations.ts';
import { endedBodyNotices, withdrawnNotices } from './notices.ts';
import { shareView } from './share.ts';
import { textLanguage, translationNotices } from './translation.ts';

/** Adults read about 200 Vietnamese syllables a minute; a syllable counts as a word here. */
const wordsPerMinute = 200;

/** What the page of any entry with a text shows. */
export function documentView(
  site: SiteContext,
  entry: DatedEntry,
  kind: DocumentView['kind'],
  facts: readonly FactView[],
): DocumentView {
  const { fields } = entry;
  const status = statusOf(site, entry);
  const issuer = issuerOf(site, entry);
  const citing = citingList(site, entry);
  return {
    kind,
    kindLabel: kindLabel(site, entry),
    ...headIn(site, entry),
    ...meaningIn(site, entry),
    text: textLanguage(site, entry),
    byline: issuer ? [issuer] : [],
    date: longDate(site.t, dateOf(entry)),
    ...(status && { badge: status.badge, statusNote: status.note }),
    facts,
    notices: [...translationNotices(site, entry), ...noticesOf(site, entry)],
    ended: endedBodyNotices(site, entry),
    outline: outlineOf(site, entry),
    topics: fields.topics.map((id) => linkToId(site, 'topics', id)),
    cited: citedOf(site, entry),
    citedBy:
      citing.entries.length > 0
        ? attachedGroup(site, { id: 'duoc-vien-dan', title: site.t('document.citedBy') }, citing)
        : undefined,
    relations: relationsOf(site, entry),
    sources: fields.sources.map((source) => sourceView(site, source)),
    changes: fields.changes.map(({ date, note }): ChangeView => ({
      date: shortDate(site.t, date),
      note,
    })),
    published: longDate(site.t, fields.published),
    readingMinutes: Math.max(1, Math.round((shownText(site, entry)?.words ?? 0) / wordsPerMinute)),
    ...neighboursOf(site, entry),
    share: shareView(site, entry),
  };
}

/** What it means for a citizen, in the language of the site or as published. */
function meaningIn(
  site: SiteContext,
  entry: DatedEntry,
): Pick<DocumentView, 'meaning' | 'meaningLang'> {
  const { meaning } = entry.fields;
  if (meaning === undefined) return {};
  const { label, lang } = told(site, translationOf(site, entry).meaning, meaning);
  return { meaning: label, ...(lang !== undefined && { meaningLang: lang }) };
}

/** The outline of a text as links inside its page. */
export function outlineOf(site: SiteContext, entry: ArchiveEntry): OutlineItemView[] {
  return (shownText(site, entry)?.outline ?? []).map(({ level, anchor, text }) => ({
    depth: level,
    href: `#${anchor}`,
    text,
  }));
}

/** Everything a document cites: by id, by an unchecked number, and by number in its text. */
function citedOf(site: SiteContext, entry: DatedEntry): CitedView[] {
  const cited: CitedView[] = [];
  const seen = new Set<string>([entry.id]);
  const addEntry = (other: CitableEntry) => {
    if (seen.has(other.id)) return;
    seen.add(other.id);
    cited.push({
      link: linkTo(site, other),
      ...('number' in other.fields && { number: other.fields.number }),
      ...badgeOf(site, other),
    });
  };
  const numbers: string[] = [];
  for (const { to, number } of entry.fields.cites) {
    const other = to === undefined ? undefined : site.index.citable(to);
    if (other) addEntry(other);
    else if (number !== undefined) numbers.push(number);
  }
  for (const number of [...numbers, ...(entry.text?.citations ?? [])]) {
    const other = site.index.byNumber(number);
    if (other) addEntry(other);
    else if (!seen.has(number) && !isOwnNumber(entry, number)) {
      seen.add(number);
      cited.push({ link: { label: number }, number, note: site.t('document.cited.unverified') });
    }
  }
  return cited;
}

function isOwnNumber({ fields }: DatedEntry, number: string): boolean {
  return 'number' in fields && fields.number === number;
}

function sourceView(
  { t }: SiteContext,
  { name, title, url, retrieved, note }: DatedEntry['fields']['sources'][number],
): SourceView {
  return {
    name,
    ...(title !== undefined && { title }),
    ...(url !== undefined && { href: url }),
    retrieved: shortDate(t, retrieved),
    ...(note !== undefined && { note }),
  };
}

function noticesOf(site: SiteContext, entry: DatedEntry): NoticeView[] {
  const { t } = site;
  const { fields } = entry;
  const notices = withdrawnNotices(site, entry);
  const notice = (tone: NoticeView['tone'], title: string, text: string) => {
    notices.push({ tone, title, text, links: [] });
  };
  if (fields.draft) notice('warning', t('notice.draft'), t('notice.draft.text'));
  if (fields.embargo && site.today.start < fields.embargo.end) {
    notice(
      'warning',
      t('notice.embargo'),
      t('notice.embargo.text', { date: longDate(site.t, fields.embargo).text }),
    );
  }
  return notices;
}

/** The entries before and after this one among those of its kind, in the order of lists. */
function neighboursOf(
  site: SiteContext,
  entry: DatedEntry,
): { previous?: LinkView; next?: LinkView } {
  const { newer, older } = site.index.neighbours(entry);
  return {
    ...(older && { previous: linkTo(site, older) }),
    ...(newer && { next: linkTo(site, newer) }),
  };
}

/** The list that an entry's page belongs to, as its nav entry and breadcrumb. */
export function sectionLink(
  site: SiteContext,
  collection: 'conferences' | 'directives' | 'resolutions',
): LinkView {
  return { href: pathTo(site, fixedAddresses[collection]), label: site.t(`nav.${collection}`) };
}
