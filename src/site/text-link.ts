import { handbookAddress } from './handbook/handbook-address.ts';
import { pathOnce, pathTo, type SiteContext } from './site-context.ts';

/**
 * Where a link of a text leads. Links within the site are written from its root, whatever path and
 * language it is published under; the handbook and old addresses are there once.
 */
export function textLink(site: SiteContext, href: string): string {
  if (!href.startsWith('/')) return href;
  const [address = href] = href.split(/[?#]/, 1);
  const isOnce =
    address.startsWith(handbookAddress()) || Object.hasOwn(site.archive.redirects, address);
  return isOnce ? pathOnce(site, href) : pathTo(site, href);
}
