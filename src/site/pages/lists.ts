import { fixedAddresses, pageOfList } from '#domain/address.ts';
import type { SiteContext } from '../site-context.ts';
import type { FrameView } from '../view.ts';
import { listFrame, referencesFrame, yearFrame } from '../views/list-pages.ts';
import {
  collectionList,
  listView,
  referenceList,
  yearList,
  type ListSource,
} from '../views/list.ts';
import { pageCount } from '../views/paging.ts';
import type { SitePage } from './page.ts';

/** The lists by kind and by year, in pages, and that of the documents cited. */
export function* listPages(site: SiteContext): Generator<SitePage> {
  for (const name of ['conferences', 'directives', 'resolutions'] as const) {
    yield* pagesOf(site, collectionList(site, name), listFrame);
  }
  for (const year of site.index.byYear.keys()) {
    yield* pagesOf(site, yearList(site, year), yearFrame);
  }
  yield {
    address: fixedAddresses.references,
    layout: 'list',
    contents: () => {
      const view = referenceList(site);
      return { frame: referencesFrame(site, view), view };
    },
  };
}

function* pagesOf(
  site: SiteContext,
  list: ListSource,
  frameOf: (site: SiteContext, list: ListSource, page: number) => FrameView,
): Generator<SitePage<'list'>> {
  for (let page = 1; page <= pageCount(site, list); page += 1) {
    yield {
      address: pageOfList(list.address, page),
      layout: 'list',
      contents: () => ({ frame: frameOf(site, list, page), view: listView(site, list, page) }),
    };
  }
}
