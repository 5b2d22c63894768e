import { pathTo, webAddressOf, type SiteContext } from './site-context.ts';

/**
 * The rules for crawlers: every page is open, the parts of the search index are of no use to them.
 * A crawler reads this file at the root of a host only, so that a site under a path of a shared host
 * is better announced through its sitemap.
 */
export function robotsText(site: SiteContext): string {
  return [
    'User-agent: *',
    `Disallow: ${pathTo(site, '/pagefind/')}`,
    '',
    `Sitemap: ${webAddressOf(site, '/sitemap.xml')}`,
    '',
  ].join('\n');
}
