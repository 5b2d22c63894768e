import { addressOf, fixedAddresses } from '#domain/address.ts';
import type { ArchiveEntry } from '../archive.ts';
import type { SiteContext } from '../site-context.ts';
import type { SubjectView } from '../view.ts';
import { bodyView, personView, placeView, topicView } from '../views/subject.ts';
import {
  subjectFrame,
  subjectsFrame,
  subjectsView,
  yearsFrame,
  yearsView,
  type SubjectName,
} from '../views/subjects.ts';
import type { SitePage } from './page.ts';

/** The pages of bodies, people, places and topics, and those that list them and the years. */
export function* subjectPages(site: SiteContext): Generator<SitePage> {
  const { bodies, people, places, topics } = site.archive.entries;
  for (const entry of bodies) yield subjectPage(site, entry, () => bodyView(site, entry));
  for (const entry of people) yield subjectPage(site, entry, () => personView(site, entry));
  for (const entry of places) yield subjectPage(site, entry, () => placeView(site, entry));
  for (const entry of topics) yield subjectPage(site, entry, () => topicView(site, entry));
  for (const name of ['bodies', 'people', 'places', 'topics'] as const) {
    yield {
      address: fixedAddresses[name],
      layout: 'ways',
      contents: () => ({ frame: subjectsFrame(site, name), view: subjectsView(site, name) }),
    };
  }
  yield {
    address: fixedAddresses.years,
    layout: 'ways',
    contents: () => ({ frame: yearsFrame(site), view: yearsView(site) }),
  };
}

function subjectPage(
  site: SiteContext,
  entry: ArchiveEntry<SubjectName>,
  viewOf: () => SubjectView,
): SitePage<'subject'> {
  return {
    address: addressOf(entry.collection, entry.id),
    layout: 'subject',
    contents: () => {
      const view = viewOf();
      return { frame: subjectFrame(site, entry, view), view };
    },
  };
}
