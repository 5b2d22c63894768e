import { pictureAddress, sitePictureAddress } from '#domain/address.ts';
import type { DatedEntry } from '../archive.ts';
import { webAddressOf, type SiteContext } from '../site-context.ts';
import type { PagePictureView } from '../view.ts';
import { pictureSize } from './picture-layout.ts';
import {
  documentSubject,
  pictureText,
  siteSubject,
  type PictureSubject,
} from './picture-subject.ts';

/** A picture that stands for a page where it is passed on. */
export interface PagePicture {
  /** From the root of the site. */
  readonly address: string;
  readonly subject: PictureSubject;
}

/** Every picture of the site: that of the site itself, and those of the newest documents; none where the publisher wants none. */
export function pagePictures(site: SiteContext): PagePicture[] {
  const { pictures } = site.archive.settings.features;
  if (pictures === 0) return [];
  return [
    { address: sitePictureAddress, subject: siteSubject(site) },
    ...site.index.dated.slice(0, pictures).map((entry) => ({
      address: pictureAddress(entry.collection, entry.id),
      subject: documentSubject(site, entry),
    })),
  ];
}

const newest = new WeakMap<SiteContext, ReadonlySet<DatedEntry>>();

/** The picture of a document, or that of the site: for older documents and every other page. */
export function pagePicture(site: SiteContext, entry?: DatedEntry): PagePictureView | undefined {
  const { pictures } = site.archive.settings.features;
  if (pictures === 0) return undefined;
  const own = newest.get(site) ?? new Set(site.index.dated.slice(0, pictures));
  newest.set(site, own);
  const subject = entry && own.has(entry) ? documentSubject(site, entry) : siteSubject(site);
  const address =
    entry && own.has(entry) ? pictureAddress(entry.collection, entry.id) : sitePictureAddress;
  return { href: webAddressOf(site, address), ...pictureSize, alt: pictureText(subject) };
}
