import { originalLanguage } from '#i18n/languages.ts';
import { addressIn, type SiteContext } from '../site-context.ts';
import { documentPages } from './documents.ts';
import { editorialPages, handbookPages, movedPages } from './editorial.ts';
import { listPages } from './lists.ts';
import type { SitePage } from './page.ts';
import { subjectPages } from './subjects.ts';
import { targetPages } from './targets.ts';
import { taskPages } from './tasks.ts';

/** Every page of a site in its language, each with its own address. */
export function* sitePages(site: SiteContext): Generator<SitePage> {
  for (const page of pagesOf(site)) yield { ...page, address: addressIn(site, page.address) };
}

function* pagesOf(site: SiteContext): Generator<SitePage> {
  yield* editorialPages(site);
  // Both are in the language of the documents only.
  if (site.language === originalLanguage) {
    yield* handbookPages(site);
    yield* movedPages(site);
  }
  yield* listPages(site);
  yield* documentPages(site);
  yield* subjectPages(site);
  yield* taskPages(site);
  yield* targetPages(site);
}
