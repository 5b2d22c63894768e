import { addressOf, type Section } from '#domain/address.ts';
import type { CivilDate } from '#domain/civil-date.ts';
import { originalLanguage, type LanguageCode } from '#i18n/languages.ts';
import { translator, type Translate } from '#i18n/translator.ts';
import type { Archive, ArchiveEntry } from './archive.ts';
import type { ArchiveIndex } from './archive-index.ts';
import { nameIn, nameOf, officeTitleIn } from './names.ts';
import type { LinkView, NameView } from './view.ts';

/** Everything that a view model is made from. One serves a whole build in one language. */
export interface SiteContext {
  readonly archive: Archive;
  readonly index: ArchiveIndex;
  readonly language: LanguageCode;
  /** Every language in which the site can be read, that of its documents first. */
  readonly languages: readonly LanguageCode[];
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

/**
 * The path of an address of the site, with the base path before it. An address that ends in a slash
 * is a page, which each language has; a file is there once for all.
 */
export function pathTo(site: SiteContext, address: string): string {
  return pathOnce(site, isPage(address) ? addressIn(site, address) : address);
}

/** The path of what is there once for all languages though its address ends in a slash. */
export function pathOnce({ base }: SiteContext, address: string): string {
  return base + address.slice(1);
}

/** The address of a page in the language of the site: '/en/hoi-nghi/'. */
export function addressIn({ language }: Pick<SiteContext, 'language'>, address: string): string {
  return language === originalLanguage ? address : `/${language}${address}`;
}

function isPage(address: string): boolean {
  return /^[^?#]*\/(?:[?#]|$)/.test(address);
}

/** The whole web address of an address of the site. */
export function webAddressOf(site: SiteContext, address: string): string {
  return site.origin + pathTo(site, address);
}

/** A link to an entry's page under the name it goes by. */
export function linkTo(site: SiteContext, entry: ArchiveEntry): LinkView {
  return { href: pathTo(site, addressOf(entry.collection, entry.id)), ...nameIn(site, entry) };
}

/** A link to an entry named by its id. */
export function linkToId(site: SiteContext, collection: Section, id: string): LinkView {
  return linkTo(site, site.index.entry(collection, id));
}

/** An office as it is told: 'Chủ tịch Hội đồng nhân dân Thành phố', leading to the body's page. */
export function officeName(
  site: SiteContext,
  office: { readonly title: string; readonly body: string },
): NameView {
  const body = site.index.entry('bodies', office.body);
  const { href, label, lang } = linkTo(site, body);
  const title = officeTitleIn(site, office.title);
  // An office is told in one language: half in each, neither reader understands it.
  if (lang === undefined && title !== undefined) {
    return { href, label: site.t('office.name', { title, body: label }) };
  }
  return {
    href,
    label: translator(originalLanguage)('office.name', { title: office.title, body: nameOf(body) }),
    ...(site.t.original && { lang: site.t.original }),
  };
}

export { nameOf } from './names.ts';
