import { fixedAddresses } from '#domain/address.ts';
import { followedSearchesFile } from '../feeds/followed-searches.ts';
import { pathOnce, pathTo, type SiteContext } from '../site-context.ts';
import type { FrameView, SearchView } from '../view.ts';
import { suggestedInitials, suggestionFolder } from '../suggestions/suggestion-files.ts';
import { coverageLink } from './coverage.ts';
import { frameView } from './frame.ts';
import { searchTerms } from './search-terms.ts';
import { kindsWay, subjectWay, yearsWay } from './ways.ts';

/** The search page as it stands before any script runs. */
export function searchView(site: SiteContext): SearchView {
  return {
    ways: [
      kindsWay(site),
      yearsWay(site),
      subjectWay(site, 'bodies', 12),
      subjectWay(site, 'topics', 12),
    ],
    total: site.t('search.total', { count: site.index.dated.length }),
    index: pathOnce(site, '/pagefind/'),
    suggestions: { folder: pathOnce(site, suggestionFolder), initials: suggestedInitials(site) },
    feeds: pathTo(site, followedSearchesFile),
    feed: pathTo(site, '/feed.xml'),
    home: site.base,
    pages: pathTo(site, '/'),
    terms: searchTerms(site),
    coverage: coverageLink(site),
    columns: `${pathTo(site, fixedAddresses.data)}#trang-cot`,
  };
}

/** The frame of the search page. */
export function searchFrame(site: SiteContext, { total }: SearchView): FrameView {
  return frameView(site, {
    title: site.t('nav.search'),
    description: total,
    address: fixedAddresses.search,
  });
}
