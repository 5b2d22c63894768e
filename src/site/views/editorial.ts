import { addressOf } from '#domain/address.ts';
import type { ArchiveEntry } from '../archive.ts';
import { longDate } from '../dates.ts';
import type { SiteContext } from '../site-context.ts';
import type { EditorialView, FrameView } from '../view.ts';
import { outlineOf } from './document.ts';
import { frameView } from './frame.ts';

/** A page of the editors. */
export function editorialView(entry: ArchiveEntry<'pages'>): EditorialView {
  const { title, summary, updated } = entry.fields;
  return {
    title,
    summary,
    ...(updated && { updated: longDate(updated) }),
    outline: outlineOf(entry),
  };
}

/** The frame of a page of the editors. */
export function editorialFrame(
  site: SiteContext,
  { id, fields }: ArchiveEntry<'pages'>,
): FrameView {
  return frameView(site, {
    title: fields.title,
    description: fields.summary,
    address: addressOf('pages', id),
    breadcrumbs: [],
  });
}
