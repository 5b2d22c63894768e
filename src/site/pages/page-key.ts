import { hash } from 'node:crypto';
import type { Archive } from '../archive.ts';
import { citationLink } from '../citation-link.ts';
import type { SiteContext } from '../site-context.ts';
import { termsKey } from '../terms.ts';
import type { SiteView } from '../view.ts';
import type { PageContents, SitePage } from './page.ts';

/** What a page is known by. */
export interface PageKey {
  /** Two pages with the same key, made by the same code, are the same to the byte. */
  readonly key: string;
  /** Whether it shows pictures: Astro resizes those only for pages that it makes itself. */
  readonly hasPictures: boolean;
}

/** What a page is known by, given everything that it shows. */
export function pageKey(
  site: SiteContext,
  { address, layout }: SitePage,
  { text, frame, view }: PageContents,
): PageKey {
  const entry = text && 'entry' in text ? text.entry : undefined;
  const ownPictures = Object.keys(entry?.pictures ?? {}).length > 0;
  const { site: onEveryPage, ...ownFrame } = frame;
  const written = JSON.stringify(
    [address, layout, ownFrame, siteKey(onEveryPage), view, text && textKey(site, text)],
    ownPictures ? unmarked : undefined,
  );
  return {
    key: hash('sha256', written, 'base64url'),
    hasPictures: ownPictures || written.includes('"image":{'),
  };
}

const siteKeys = new WeakMap<SiteView, string>();

/** What the part of a page is known by that is the same on all pages. */
function siteKey(view: SiteView): string {
  const key = siteKeys.get(view) ?? hash('sha256', JSON.stringify(view), 'base64url');
  siteKeys.set(view, key);
  return key;
}

/**
 * Reading a picture of Astro's marks it as shown in its original size, which then is published too;
 * its copy can be read without that.
 */
function unmarked(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  return (value as { readonly clone?: unknown }).clone ?? value;
}

/** Everything that a rendered text depends on: the text itself, its pictures, and where its citations lead. */
function textKey(site: SiteContext, text: NonNullable<PageContents['text']>): unknown {
  if ('html' in text) return text.html;
  const { digest, translations, pictures, text: kept } = text.entry;
  const texts = [kept, ...Object.values(translations).map((translation) => translation.text)];
  const citations = texts.flatMap((own) => own?.citations ?? []);
  return [
    digest,
    translations,
    pictures,
    textsKey(site),
    citations.map((number) => citationLink(site, text.entry, number) ?? null),
  ];
}

const textsKeys = new WeakMap<Archive, string>();

/** What all texts of a site depend on: the terms they explain, and the addresses that lead on to others. */
function textsKey(site: SiteContext): string {
  const { archive } = site;
  const known = textsKeys.get(archive);
  if (known !== undefined) return known;
  const moved = JSON.stringify(Object.keys(archive.redirects));
  const key = hash('sha256', `${termsKey(site)} ${moved}`, 'base64url');
  textsKeys.set(archive, key);
  return key;
}
