import { fixedAddresses } from '#domain/address.ts';
import { escapeHtml } from './escape-html.ts';
import { webAddressOf, type SiteContext } from './site-context.ts';

/** Names longer than this are refused by browsers (OpenSearch 1.1, ShortName). */
const longestName = 16;

/**
 * The description by which a browser offers the search in its own bar
 * (https://github.com/dewitt/opensearch/blob/master/opensearch-1-1-draft-6.md).
 */
export function openSearchXml(site: SiteContext): string {
  const { title } = site.archive.settings;
  const search = webAddressOf(site, fixedAddresses.search);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
    `<ShortName>${escapeHtml(title.slice(0, longestName).trim())}</ShortName>`,
    `<LongName>${escapeHtml(title)}</LongName>`,
    `<Description>${escapeHtml(site.t('search.openSearch', { site: title }))}</Description>`,
    '<InputEncoding>UTF-8</InputEncoding>',
    `<Language>${site.language}</Language>`,
    `<Image type="image/svg+xml">${escapeHtml(webAddressOf(site, '/favicon.svg'))}</Image>`,
    `<Url type="text/html" template="${escapeHtml(search)}?q={searchTerms}"/>`,
    '</OpenSearchDescription>',
    '',
  ].join('\n');
}
