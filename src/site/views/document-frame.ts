import { addressOf, fixedAddresses, yearAddress } from '#domain/address.ts';
import type { ArchiveEntry, DatedEntry } from '../archive.ts';
import { dateOf } from '../archive-index.ts';
import { citationOf } from '../document-citation.ts';
import { lastChangeOf } from '../last-change.ts';
import { referenceData } from '../linked-data/legislation.ts';
import { documentData } from '../linked-data/page.ts';
import { headIn } from '../names.ts';
import { pathTo, type SiteContext } from '../site-context.ts';
import type { FrameView, LinkView } from '../view.ts';
import { sectionLink } from './document.ts';
import { frameView } from './frame.ts';
import type { ReferenceView } from './reference.ts';

/** The frame of a document's page: under its list, and under its year. */
export function documentFrame(site: SiteContext, entry: DatedEntry): FrameView {
  const year = dateOf(entry).start.slice(0, 4);
  const published = entry.fields.published.text;
  const changed = lastChangeOf(entry).text;
  const yearLink: LinkView = { href: pathTo(site, yearAddress(year)), label: year };
  const { title, summary } = headIn(site, entry);
  return frameView(site, {
    title,
    description: summary,
    address: addressOf(entry.collection, entry.id),
    breadcrumbs: [sectionLink(site, entry.collection), yearLink],
    section: fixedAddresses[entry.collection],
    article: {
      published,
      ...(changed !== published && { changed }),
      citation: citationOf(site, entry),
    },
    shown: entry,
    about: documentData(site, entry),
  });
}

/** The frame of a reference's page. */
export function referenceFrame(
  site: SiteContext,
  entry: ArchiveEntry<'references'>,
  view: ReferenceView,
): FrameView {
  const list: LinkView = {
    href: pathTo(site, fixedAddresses.references),
    label: site.t('nav.references'),
  };
  return frameView(site, {
    title: `${view.number} – ${view.title}`,
    description: view.note ?? view.statusNote,
    address: addressOf('references', entry.id),
    breadcrumbs: [list],
    about: referenceData(site, entry),
  });
}
