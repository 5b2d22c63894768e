import { addressOf } from '#domain/address.ts';
import type { ArchiveEntry } from '../archive.ts';
import { longDate } from '../dates.ts';
import { headIn } from '../names.ts';
import type { SiteContext } from '../site-context.ts';
import type { EditorialView, FrameView } from '../view.ts';
import { outlineOf } from './document.ts';
import { frameView } from './frame.ts';
import { textLanguage, translationNotices } from './translation.ts';

/** A page of the editors. */
export function editorialView(site: SiteContext, entry: ArchiveEntry<'pages'>): EditorialView {
  const { updated } = entry.fields;
  return {
    ...headIn(site, entry),
    text: textLanguage(site, entry),
    notices: translationNotices(site, entry),
    ...(updated && { updated: longDate(site.t, updated) }),
    outline: outlineOf(site, entry),
  };
}

/** The frame of a page of the editors. */
export function editorialFrame(site: SiteContext, entry: ArchiveEntry<'pages'>): FrameView {
  const { title, summary } = headIn(site, entry);
  return frameView(site, {
    title,
    description: summary,
    address: addressOf('pages', entry.id),
    breadcrumbs: [],
  });
}
