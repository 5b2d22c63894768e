import { startTags, type StartTag } from './start-tags.ts';

/** What a page refers to and what can be referred to in it. */
export interface PageLinks {
  /** Every address in the page, as written there, once each. */
  readonly links: readonly string[];
  /** Every id, and every name of an anchor, as often as it occurs. */
  readonly ids: readonly string[];
}

const addressAttributes = ['href', 'src', 'action', 'poster', 'data', 'xlink:href'];

/** Reads the addresses and ids of a page: links, pictures with their sizes, scripts, styles, forms, redirects. */
export function readPageLinks(html: string): PageLinks {
  const tags = startTags(html);
  return {
    links: [...new Set(tags.flatMap(addressesOf))],
    ids: tags.flatMap(idsOf),
  };
}

/** Reads the addresses in a style sheet. */
export function readStyleLinks(css: string): string[] {
  const addresses = css
    .replace(/\/\*.*?\*\//gs, '')
    .matchAll(/url\(\s*(?:"([^"]*)"|'([^']*)'|([^)\s]*))\s*\)/g);
  return Array.from(addresses, ([, double, single, bare]) => double ?? single ?? bare ?? '');
}

function addressesOf({ name, attributes }: StartTag): string[] {
  if (name === 'base' || isHint(attributes)) return [];
  const single = addressAttributes.flatMap((attribute) => attributes.get(attribute) ?? []);
  const several = ['srcset', 'imagesrcset'].flatMap((attribute) =>
    (attributes.get(attribute) ?? '').split(/,\s+|,$/).map((part) => part.trim().split(/\s/)[0]),
  );
  return [...single, ...several, ...refreshOf(name, attributes)].filter(
    (address) => address !== undefined && address !== '',
  ) as string[];
}

function isHint(attributes: StartTag['attributes']): boolean {
  return ['preconnect', 'dns-prefetch'].includes(attributes.get('rel') ?? '');
}

function refreshOf(name: string, attributes: StartTag['attributes']): string[] {
  if (name !== 'meta' || attributes.get('http-equiv')?.toLowerCase() !== 'refresh') return [];
  const target = /url\s*=\s*['"]?([^'"]+)/i.exec(attributes.get('content') ?? '')?.[1];
  return target ? [target.trim()] : [];
}

function idsOf({ name, attributes }: StartTag): string[] {
  const id = attributes.get('id');
  const anchor = name === 'a' ? attributes.get('name') : undefined;
  return [...(id ? [id] : []), ...(anchor && anchor !== id ? [anchor] : [])];
}
