import type { SiteContext } from '../site-context.ts';
import type { PageContents, SitePage } from './page.ts';
import { pageKey } from './page-key.ts';
import { reusedPages } from './reused-pages.ts';
import { sitePages } from './site-pages.ts';

/** The pages of a site that have to be made: all of them, except those that can be used again. */
export function pagesToMake(site: SiteContext): SitePage[] {
  const pages = [...sitePages(site)];
  const reuse = reusedPages();
  if (!reuse || reuse.isEmpty) return pages;
  return pages.filter((page) => !reuse.take(page.address, pageKey(site, page, page.contents())));
}

/** Everything that a page shows, noted for the next build. */
export function contentsOf(site: SiteContext, page: SitePage): PageContents {
  const contents = page.contents();
  reusedPages()?.made(page.address, pageKey(site, page, contents));
  return contents;
}
