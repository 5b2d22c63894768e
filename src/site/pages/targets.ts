import { pageOfList } from '#domain/address.ts';
import type { SiteContext } from '../site-context.ts';
import { pageCount } from '../views/paging.ts';
import { targetListFrame, targetLists, targetListView } from '../views/target-lists.ts';
import type { SitePage } from './page.ts';

/** The indicators over the years: all of them, by body and by topic. */
export function* targetPages(site: SiteContext): Generator<SitePage<'targetList'>> {
  for (const list of targetLists(site)) {
    for (let page = 1; page <= pageCount(site, list); page += 1) {
      yield {
        address: pageOfList(list.address, page),
        layout: 'targetList',
        contents: () => ({
          frame: targetListFrame(site, list, page),
          view: targetListView(site, list, page),
        }),
      };
    }
  }
}
