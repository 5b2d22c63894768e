import { addressOf, type Section } from '#domain/address.ts';
import type { CivilDate } from '#domain/civil-date.ts';
import type { Translate } from '#i18n/translator.ts';
import type { Archive, ArchiveEntry } from './archive.ts';
import type { ArchiveIndex } from './archive-index.ts';
import type { LinkView, NameView } from './view.ts';

export type Language = 'vi' | 'en';

/** Everything that a view model is made from. One serves a whole build in one language. */
export interface SiteContext {
  readonly archive: Archive;
  readonly index: ArchiveIndex;
  readonly language: Language;
  readonly t: Translate;
  /** The day it is in the publisher's time zone. */
  readonly today: CivilDate;
  /** Path under which the whole site lives; begins and ends with `/`. */
  readonly base: string;
  /** Absolute path of the content folder: texts and files beside them are read from there. */
  readonly contentFolder: string;
  /** Scheme and host of the site. */
  readonly origin: string;
}

/** The path of an address of the site, with the base path before it. */
export function pathTo({ base }: SiteContext, address: string): string {
  return base + address.slice(1);
}

/** The whole web address of an address of the site. */
export function webAddressOf(site: SiteContext, address: string): string {
  return site.origin + pathTo(site, address);
}

/** A link to an entry's page under the name it goes by. */
export function linkTo(site: SiteContext, entry: ArchiveEntry): LinkView {
  return {
    href: pathTo(site, addressOf(entry.collection, entry.id)),
    label: nameOf(entry),
  };
}

/** A link to an entry named by its id. */
export function linkToId(site: SiteContext, collection: Section, id: string): LinkView {
  return linkTo(site, site.index.entry(collection, id));
}

/** The name an entry goes by in a sentence or list. */
export function nameOf({ fields }: ArchiveEntry): string {
  if ('short' in fields) return fields.short;
  if ('name' in fields) return fields.name;
  if ('title' in fields && fields.title !== undefined) return fields.title;
  return 'number' in fields ? fields.number : '';
}

/** An office as it is told: 'Chủ tịch Hội đồng nhân dân Thành phố', leading to the body's page. */
export function officeName(
  site: SiteContext,
  office: { readonly title: string; readonly body: string },
): NameView {
  const { label, href } = linkToId(site, 'bodies', office.body);
  return { label: `${office.title} ${label}`, href };
}
