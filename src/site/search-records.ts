import { addressOf, sections } from '#domain/address.ts';
import { yearsOf, type CivilDate } from '#domain/civil-date.ts';
import { sentenceCase } from '#domain/vietnamese.ts';
import type { SearchRecord } from '#search/record.ts';
import type { ArchiveEntry, DatedEntry } from './archive.ts';
import { dateOf } from './archive-index.ts';
import { bodyLineage } from './body-lineage.ts';
import { longDate } from './dates.ts';
import { statusOf } from './document-status.ts';
import { namesBehind, searchFilters } from './search-filters.ts';
import { searchableFacts } from './searchable-facts.ts';
import { searchableText } from './searchable-text.ts';
import { escapeHtml } from './escape-html.ts';
import { linkToId, type SiteContext } from './site-context.ts';
import type { SubjectView } from './view.ts';
import { issuerOf, kindLabel } from './views/item.ts';
import { referenceItem } from './views/reference-item.ts';
import { bodyView, personView, placeView, topicView } from './views/subject.ts';

/** Everything that can be found, one record a page. A text is read only when its record is asked for it. */
export function* searchRecords(site: SiteContext): Generator<SearchRecord> {
  const { entries } = site.archive;
  for (const entry of site.index.dated) yield datedRecord(site, entry);
  for (const entry of entries.references) yield referenceRecord(site, entry);
  for (const entry of entries.bodies)
    yield subjectRecord(entry, bodyView(site, entry), namesOfBody(entry));
  for (const entry of entries.people) yield subjectRecord(entry, personView(site, entry), []);
  for (const entry of entries.places)
    yield subjectRecord(entry, placeView(site, entry), entry.fields.aliases);
  for (const entry of entries.topics)
    yield subjectRecord(entry, topicView(site, entry), entry.fields.aliases);
  for (const entry of entries.pages) yield pageRecord(site, entry);
}

function datedRecord(site: SiteContext, entry: DatedEntry): SearchRecord {
  const { fields } = entry;
  const date = dateOf(entry);
  const issuer = issuerOf(site, entry);
  const status = statusOf(site, entry)?.badge;
  const label = kindLabel(site, entry);
  const facts = searchableFacts(site, entry);
  return {
    ...identityOf(entry),
    title: fields.title,
    kindLabel: label,
    ...('number' in fields && { number: fields.number }),
    aliases: [],
    about: namesAbout(site, entry),
    date: recordDate(site, date),
    ...(issuer && { body: issuer.label }),
    ...(status && { status }),
    summary: fields.summary,
    filters: searchFilters(site, entry),
    textKey: `${entry.digest} ${facts}`,
    html: () => `${facts}\n${searchableText(site, entry)}`,
  };
}

function referenceRecord(site: SiteContext, entry: ArchiveEntry<'references'>): SearchRecord {
  const { fields } = entry;
  const { kindLabel: label, title, summary, badge } = referenceItem(site, entry);
  return {
    ...identityOf(entry),
    title,
    kindLabel: label,
    number: fields.number,
    aliases: [],
    ...(fields.date && { date: recordDate(site, fields.date) }),
    ...(fields.issuer && { body: linkToId(site, 'bodies', fields.issuer).label }),
    ...(badge && { status: badge }),
    summary,
    filters: {
      loai: [site.t('nav.references')],
      ...(fields.issuer && {
        'co-quan': namesBehind(site, bodyLineage(site, [fields.issuer]), 'bodies'),
      }),
      ...(fields.date && { nam: yearsOf(fields.date) }),
      ...(badge && { 'trang-thai': [badge.label] }),
    },
    ...textOf(''),
  };
}

type SubjectEntry =
  ArchiveEntry<'bodies'> | ArchiveEntry<'people'> | ArchiveEntry<'places'> | ArchiveEntry<'topics'>;

function subjectRecord(
  entry: SubjectEntry,
  view: SubjectView,
  aliases: readonly string[],
): SearchRecord {
  const facts = view.facts.map(
    ({ label, values, note = '' }) =>
      `<p>${escapeHtml(`${label}: ${values.map((value) => value.label).join(', ')}. ${note}`)}</p>`,
  );
  const summary = view.description ?? view.note ?? '';
  return {
    ...identityOf(entry),
    title: view.name,
    kindLabel: view.kindLabel,
    aliases,
    summary,
    filters: { loai: [view.kindLabel] },
    ...textOf(facts.join('\n')),
  };
}

function pageRecord(site: SiteContext, entry: ArchiveEntry<'pages'>): SearchRecord {
  const { title, summary } = entry.fields;
  const label = sentenceCase(site.t('kind.page'));
  return {
    ...identityOf(entry),
    title,
    kindLabel: label,
    aliases: [],
    summary,
    filters: { loai: [label] },
    textKey: entry.digest,
    html: () => searchableText(site, entry),
  };
}

/** A text that costs nothing to make is its own key. */
function textOf(html: string): Pick<SearchRecord, 'textKey' | 'html'> {
  return { textKey: html, html: () => html };
}

/**
 * Other names of the bodies, places and topics of a document, and those of the places that succeed
 * them, so that Q3 leads to the papers of Quận 3, and so does its new ward.
 */
function namesAbout(site: SiteContext, entry: DatedEntry): string[] {
  const { index } = site;
  const names = [
    ...[...index.bodiesBehind(entry)].flatMap((id) => namesOfBody(index.entry('bodies', id))),
    ...[...index.placesBehind(entry)].flatMap((id) => {
      const { name, aliases } = index.entry('places', id).fields;
      return [name, ...aliases];
    }),
    ...[...index.topicsBehind(entry)].flatMap((id) => index.entry('topics', id).fields.aliases),
  ];
  return [...new Set(names)];
}

function identityOf({ collection, id }: ArchiveEntry): Pick<SearchRecord, 'address' | 'kind'> {
  return { address: addressOf(collection, id), kind: sections[collection] };
}

function recordDate(site: SiteContext, date: CivilDate): NonNullable<SearchRecord['date']> {
  return { text: longDate(site.t, date).text, start: date.start, end: date.end };
}

function namesOfBody({ fields }: ArchiveEntry<'bodies'>): string[] {
  return [fields.short, ...fields.abbreviations, ...fields.aliases];
}
