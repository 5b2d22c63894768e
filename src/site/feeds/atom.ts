import { escapeHtml } from '../escape-html.ts';

/** What a feed reader shows of one document. */
export interface AtomEntry {
  /** Web address of its page, and for ever its identity. */
  readonly address: string;
  readonly title: string;
  readonly published: Date;
  readonly updated: Date;
  readonly categories: readonly string[];
  /** HTML. */
  readonly summary: string;
}

/** A feed as RFC 4287 describes it; all addresses are whole web addresses. */
export interface AtomFeed {
  readonly address: string;
  /** Of the page that shows the same list. */
  readonly page: string;
  readonly title: string;
  readonly subtitle: string;
  readonly language: string;
  readonly author: string;
  readonly rights?: string | undefined;
  readonly updated: Date;
  readonly entries: readonly AtomEntry[];
}

/** The XML of a feed. */
export function atomXml(feed: AtomFeed): string {
  const { address, page, title, subtitle, language, author, rights, updated, entries } = feed;
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeHtml(language)}">`,
    element('id', address),
    element('title', title),
    element('subtitle', subtitle),
    element('updated', updated.toISOString()),
    `<link rel="self" type="application/atom+xml" href="${escapeHtml(address)}"/>`,
    `<link rel="alternate" type="text/html" href="${escapeHtml(page)}"/>`,
    `<author>${element('name', author)}</author>`,
    ...(rights === undefined ? [] : [element('rights', rights)]),
    ...entries.map(entryXml),
    '</feed>',
    '',
  ].join('\n');
}

function entryXml({ address, title, published, updated, categories, summary }: AtomEntry): string {
  return [
    '<entry>',
    element('id', address),
    element('title', title),
    `<link rel="alternate" type="text/html" href="${escapeHtml(address)}"/>`,
    element('published', published.toISOString()),
    element('updated', updated.toISOString()),
    ...categories.map((term) => `<category term="${escapeHtml(term)}"/>`),
    `<summary type="html">${escapeHtml(summary)}</summary>`,
    '</entry>',
  ].join('\n');
}

function element(name: string, text: string): string {
  return `<${name}>${escapeHtml(text)}</${name}>`;
}
