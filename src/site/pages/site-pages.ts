import type { SiteContext } from '../site-context.ts';
import { documentPages } from './documents.ts';
import { editorialPages } from './editorial.ts';
import { listPages } from './lists.ts';
import type { SitePage } from './page.ts';
import { subjectPages } from './subjects.ts';
import { targetPages } from './targets.ts';
import { taskPages } from './tasks.ts';

/** Every page of a site, each with its own address. */
export function* sitePages(site: SiteContext): Generator<SitePage> {
  yield* editorialPages(site);
  yield* listPages(site);
  yield* documentPages(site);
  yield* subjectPages(site);
  yield* taskPages(site);
  yield* targetPages(site);
}
