import { addressOf, fixedAddresses } from '#domain/address.ts';
import { handbookAddress } from '../handbook/handbook-address.ts';
import { handbook } from '../handbook/handbook.ts';
import type { SiteContext } from '../site-context.ts';
import { accessibilityFrame, accessibilityView } from '../views/accessibility.ts';
import { coverageFrame, coverageView } from '../views/coverage.ts';
import { dataFrame, dataView } from '../views/data.ts';

import { editorialFrame, editorialView } from '../views/editorial.ts';
import { glossaryFrame, glossaryView } from '../views/glossary.ts';
import { handbookFrame, handbookView } from '../views/handbook.ts';
import { homeFrame, homeView } from '../views/home.ts';
import { movedFrame, movedView } from '../views/moved.ts';
import { offlineFrame } from '../views/offline.ts';
import { searchFrame, searchView } from '../views/search.ts';
import type { SitePage } from './page.ts';

/** The first page, the search, what there is, the data files, and what the editors say. */
export function* editorialPages(site: SiteContext): Generator<SitePage> {
  const { entries } = site.archive;
  yield {
    address: fixedAddresses.home,
    layout: 'home',
    contents: () => ({ frame: homeFrame(site), view: homeView(site) }),
  };
  yield {
    address: fixedAddresses.search,
    layout: 'search',
    contents: () => {
      const view = searchView(site);
      return { frame: searchFrame(site, view), view };
    },
  };
  yield {
    address: fixedAddresses.data,
    layout: 'data',
    contents: () => ({ frame: dataFrame(site), view: dataView(site) }),
  };
  yield {
    address: fixedAddresses.coverage,
    layout: 'coverage',
    contents: () => ({ frame: coverageFrame(site), view: coverageView(site) }),
  };
  yield {
    address: fixedAddresses.glossary,
    layout: 'glossary',
    contents: () => ({ frame: glossaryFrame(site), view: glossaryView(site) }),
  };
  yield {
    address: fixedAddresses.accessibility,
    layout: 'accessibility',
    contents: () => ({ frame: accessibilityFrame(site), view: accessibilityView(site) }),
  };
  yield {
    address: fixedAddresses.offline,
    layout: 'offline',
    contents: () => ({ frame: offlineFrame(site), view: {} }),
  };
  for (const entry of entries.pages) {
    yield {
      address: addressOf('pages', entry.id),
      layout: 'editorial',
      contents: () => ({
        frame: editorialFrame(site, entry),
        view: editorialView(site, entry),
        text: { entry },
      }),
    };
  }
}

/** The handbook for staff. */
export function* handbookPages(site: SiteContext): Generator<SitePage> {
  for (const page of handbook()) {
    yield {
      address: handbookAddress(page.slug),
      layout: 'editorial',
      contents: () => {
        const { view, html } = handbookView(site, page);
        return { frame: handbookFrame(site, page), view, text: { html } };
      },
    };
  }
}

/** What stands at old addresses. */
export function* movedPages(site: SiteContext): Generator<SitePage> {
  for (const [from, to] of Object.entries(site.archive.redirects)) {
    yield {
      address: from,
      layout: 'moved',
      contents: () => ({ frame: movedFrame(site, to), view: movedView(site, to) }),
    };
  }
}
