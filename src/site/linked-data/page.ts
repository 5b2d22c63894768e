import type { ArchiveEntry, DatedEntry } from '../archive.ts';
import type { SiteContext } from '../site-context.ts';
import type { LinkView } from '../view.ts';
import { legislationData } from './legislation.ts';
import type { LinkedData } from './linked-data.ts';
import { newsArticleData } from './news-article.ts';
import { organizationData, publisherData } from './organization.ts';
import { personData } from './person.ts';

/** What the page of a document is about: legislation where it is numbered, else news. */
export function documentData(site: SiteContext, entry: DatedEntry): LinkedData {
  const legislation = entry.collection === 'conferences' ? undefined : legislationData(site, entry);
  return legislation ?? newsArticleData(site, entry);
}

/** What the page of a body or person is about; places and topics are told by their way down alone. */
export function subjectData(site: SiteContext, entry: ArchiveEntry): LinkedData | undefined {
  if (entry.collection === 'bodies') return organizationData(site, entry as ArchiveEntry<'bodies'>);
  if (entry.collection === 'people') return personData(site, entry as ArchiveEntry<'people'>);
  return undefined;
}

/** The site itself, for its first page. */
export function siteData(site: SiteContext, address: string): LinkedData {
  const { title, tagline } = site.archive.settings;
  return {
    '@type': 'WebSite',
    name: title,
    description: tagline,
    url: address,
    inLanguage: site.language,
    publisher: publisherData(site),
  };
}

/** The way from the first page down to a page, itself included. */
export function breadcrumbData(
  { origin }: SiteContext,
  links: readonly LinkView[],
  page: { readonly title: string; readonly canonical: string },
): LinkedData {
  const steps = [
    ...links.map(({ label, href }) => ({ name: label, item: origin + href })),
    { name: page.title, item: page.canonical },
  ];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map((step, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      ...step,
    })),
  };
}
