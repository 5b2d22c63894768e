import type { SiteContext } from '../site-context.ts';
import type { SearchView } from '../view.ts';
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
  };
}
