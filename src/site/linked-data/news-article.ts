import { addressOf } from '#domain/address.ts';
import type { CitableEntry, DatedEntry } from '../archive.ts';
import { lastChangeOf } from '../last-change.ts';
import { nameOf, webAddressOf, type SiteContext } from '../site-context.ts';
import { citationData } from './legislation.ts';
import { listed, type LinkedData } from './linked-data.ts';
import { publisherData } from './organization.ts';
import { personName } from './person.ts';

/** A conference or a spoken directive, told as news. */
export function newsArticleData(site: SiteContext, entry: DatedEntry): LinkedData {
  const { fields, collection, id } = entry;
  const changed = lastChangeOf(entry).text;
  return {
    '@type': 'NewsArticle',
    headline: fields.title,
    description: fields.summary,
    url: webAddressOf(site, addressOf(collection, id)),
    inLanguage: 'vi',
    datePublished: fields.published.text,
    dateModified: changed === fields.published.text ? undefined : changed,
    publisher: publisherData(site),
    about: listed(fields.topics.map((topic) => topicName(site, topic))),
    mentions: listed([...site.index.peopleBehind(entry)].map((person) => personName(site, person))),
    citation: citationData(site, citedBy(site, entry)),
    isBasedOn: listed(
      fields.sources.map(({ name, title, url }) => ({
        '@type': 'CreativeWork',
        name: title ?? name,
        publisher: title === undefined ? undefined : { '@type': 'Organization', name },
        url,
      })),
    ),
  };
}

function topicName(site: SiteContext, id: string): LinkedData {
  return {
    '@type': 'Thing',
    name: nameOf(site.index.entry('topics', id)),
    url: webAddressOf(site, addressOf('topics', id)),
  };
}

function citedBy(site: SiteContext, { fields, text }: DatedEntry): Set<CitableEntry> {
  const named = [
    ...fields.cites.map(({ to }) => (to === undefined ? undefined : site.index.citable(to))),
    ...(text?.citations ?? []).map((number) => site.index.byNumber(number)),
  ];
  return new Set(named.filter((entry) => entry !== undefined));
}
