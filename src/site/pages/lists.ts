import { pageOfList } from '#domain/address.ts';
import type { SiteContext } from '../site-context.ts';
import type { FrameView } from '../view.ts';
import { attachedFrame, attachedLists } from '../views/attached-lists.ts';
import { listFrame, yearFrame } from '../views/list-pages.ts';
import {
  collectionList,
  listView,
  referenceList,
  yearList,
  type ListSource,
} from '../views/list.ts';
import { pageCount } from '../views/paging.ts';
import { relationLists, relationListView } from '../views/relations.ts';
import type { SitePage } from './page.ts';

/** The lists by kind and by year, that of the documents cited, and what is too long for the page it hangs on. */
export function* listPages(site: SiteContext): Generator<SitePage> {
  for (const name of ['conferences', 'directives', 'resolutions'] as const) {
    yield* pagesOf(site, collectionList(site, name), listFrame);
  }
  for (const year of site.index.byYear.keys()) {
    yield* pagesOf(site, yearList(site, year), yearFrame);
  }
  yield* pagesOf(site, referenceList(site), listFrame);
  for (const list of attachedLists(site)) yield* pagesOf(site, list, attachedFrame);
  for (const list of relationLists(site)) {
    for (let page = 1; page <= pageCount(site, list); page += 1) {
      yield {
        address: pageOfList(list.address, page),
        layout: 'relationList',
        contents: () => ({
          frame: attachedFrame(site, list, page),
          view: relationListView(site, list, page),
        }),
      };
    }
  }
}

function* pagesOf<L extends ListSource>(
  site: SiteContext,
  list: L,
  frameOf: (site: SiteContext, list: L, page: number) => FrameView,
): Generator<SitePage<'list'>> {
  for (let page = 1; page <= pageCount(site, list); page += 1) {
    yield {
      address: pageOfList(list.address, page),
      layout: 'list',
      contents: () => ({ frame: frameOf(site, list, page), view: listView(site, list, page) }),
    };
  }
}
