import { addressOf, fixedAddresses, pageOfList } from '#domain/address.ts';
import type { CivilDate } from '#domain/civil-date.ts';
import type { LanguageCode } from '#i18n/languages.ts';
import type { DatedEntry } from './archive.ts';
import { escapeHtml } from './escape-html.ts';
import { lastChangeAmong, lastChangeOf } from './last-change.ts';
import { targetPages } from './pages/targets.ts';
import { taskPages } from './pages/tasks.ts';
import { addressIn, pathOnce, type SiteContext } from './site-context.ts';
import { attachedLists } from './views/attached-lists.ts';
import { collectionList, referenceList, yearList, type ListSource } from './views/list.ts';
import { pageCount } from './views/paging.ts';

/** A page that search engines are told of. */
export interface SitemapPage {
  /** Address from the root of the site. */
  readonly address: string;
  /** When what it shows last changed, as far as the entries say. */
  readonly changed?: CivilDate | undefined;
}

/** The most pages that one sitemap may name (https://www.sitemaps.org/protocol.html). */
export const sitemapLimit = 50_000;

/** Every page of the site that may be found from outside: neither the search nor old addresses. */
export function sitemapPages(site: SiteContext): SitemapPage[] {
  const { entries } = site.archive;
  const { index } = site;
  const whole = lastChangeAmong(index.dated);
  const lists = [
    ...(['conferences', 'directives', 'resolutions'] as const).map((name) =>
      collectionList(site, name),
    ),
    ...[...index.byYear.keys()].map((year) => yearList(site, year)),
    referenceList(site),
    ...attachedLists(site),
  ];
  return [
    { address: fixedAddresses.home, changed: whole },
    ...lists.flatMap((list) => listPages(site, list)),
    ...index.dated.map((entry) => ({
      address: addressOf(entry.collection, entry.id),
      changed: lastChangeOf(entry),
    })),
    ...subjectPages('references', entries.references, index.citedBy),
    { address: fixedAddresses.bodies },
    ...subjectPages('bodies', entries.bodies, index.byBody),
    { address: fixedAddresses.people },
    ...subjectPages('people', entries.people, index.byPerson),
    { address: fixedAddresses.places },
    ...subjectPages('places', entries.places, index.byPlace),
    { address: fixedAddresses.topics },
    ...subjectPages('topics', entries.topics, index.byTopic),
    { address: fixedAddresses.years },
    ...[...taskPages(site), ...targetPages(site)].map(({ address }) => ({ address })),
    { address: fixedAddresses.data, changed: whole },
    { address: fixedAddresses.glossary },
    { address: fixedAddresses.coverage, changed: whole },
    { address: fixedAddresses.accessibility },
    ...entries.pages.map(({ id, fields }) => ({
      address: addressOf('pages', id),
      changed: fields.updated,
    })),
  ];
}

function listPages(site: SiteContext, list: ListSource): SitemapPage[] {
  const changed = lastChangeAmong(
    list.entries.filter((entry) => entry.collection !== 'references'),
  );
  return Array.from({ length: pageCount(site, list) }, (_, index) => ({
    address: pageOfList(list.address, index + 1),
    changed,
  }));
}

function subjectPages(
  collection: Parameters<typeof addressOf>[0],
  subjects: readonly { readonly id: string }[],
  documents: ReadonlyMap<string, readonly DatedEntry[]>,
): SitemapPage[] {
  return subjects.map(({ id }) => ({
    address: addressOf(collection, id),
    changed: lastChangeAmong(documents.get(id) ?? []),
  }));
}

/** A file of the sitemap: its address from the root of the site, and its text. */
export interface SitemapFile {
  readonly address: string;
  readonly xml: string;
}

/** The sitemap: one file, or, past what one may hold, an index and as many parts as it takes. */
export function sitemapFiles(
  site: SiteContext,
  pages: readonly SitemapPage[] = sitemapPages(site),
  limit = sitemapLimit,
): SitemapFile[] {
  const whole = '/sitemap.xml';
  const own = pages.flatMap((page) => site.languages.map((language) => ({ page, language })));
  if (own.length <= limit) return [{ address: whole, xml: pageList(site, own) }];
  const parts = Array.from({ length: Math.ceil(own.length / limit) }, (_, index) => ({
    address: `/sitemap-${index + 1}.xml`,
    xml: pageList(site, own.slice(index * limit, (index + 1) * limit)),
  }));
  const list = parts.map(({ address }) => {
    const location = escapeHtml(site.origin + pathOnce(site, address));
    return `<sitemap><loc>${location}</loc></sitemap>`;
  });
  return [{ address: whole, xml: sitemapXml('sitemapindex', list) }, ...parts];
}

interface PageInLanguage {
  readonly page: SitemapPage;
  readonly language: LanguageCode;
}

function pageList(site: SiteContext, pages: readonly PageInLanguage[]): string {
  const list = pages.map(({ page: { address, changed }, language }) => {
    const lastmod = changed ? `<lastmod>${changed.text}</lastmod>` : '';
    const location = locationIn(site, language, address);
    return `<url><loc>${location}</loc>${lastmod}${alternates(site, address)}</url>`;
  });
  return sitemapXml('urlset', list);
}

/**
 * A page in every language, itself included, where there are several
 * (https://developers.google.com/search/docs/specialty/international/localized-versions).
 */
function alternates(site: SiteContext, address: string): string {
  if (site.languages.length < 2) return '';
  return site.languages
    .map((language) => {
      const location = locationIn(site, language, address);
      return `<xhtml:link rel="alternate" hreflang="${language}" href="${location}"/>`;
    })
    .join('');
}

function locationIn(site: SiteContext, language: LanguageCode, address: string): string {
  return escapeHtml(site.origin + pathOnce(site, addressIn({ language }, address)));
}

function sitemapXml(root: 'urlset' | 'sitemapindex', items: readonly string[]): string {
  const vocabularies = [
    'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"',
    'xmlns:xhtml="http://www.w3.org/1999/xhtml"',
  ];
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<${root} ${vocabularies.join(' ')}>`,
    ...items,
    `</${root}>`,
    '',
  ].join('\n');
}
