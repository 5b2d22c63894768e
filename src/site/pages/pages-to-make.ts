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
  return pages.filter((page) => {
    const key = pageKey(site, page, page.contents());
    return key === undefined || !reuse.take(page.address, key);
  });
}

/** Everything that a page shows, noted for the next build. */
export function contentsOf(site: SiteContext, page: SitePage): PageContents {
  const contents = page.contents();
  const reuse = reusedPages();
  const key = reuse && pageKey(site, page, contents);
  if (key !== undefined) reuse?.made(page.address, key);
  return contents;
}
