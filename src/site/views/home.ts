import { fixedAddresses } from '#domain/address.ts';
import type { DatedEntry } from '../archive.ts';
import { followedTasks } from '../followed-tasks.ts';
import { settingsIn, told } from '../names.ts';
import { pathTo, type SiteContext } from '../site-context.ts';
import type { FrameView, HomeView } from '../view.ts';
import { frameView } from './frame.ts';
import { itemView } from './item.ts';
import { taskSelection } from './task.ts';
import { kindsWay, subjectWay, yearsWay } from './ways.ts';

const latestLimit = 8;

/** The first page: the publisher's choice, then what is newest, the open tasks, and the ways in. */
export function homeView(site: SiteContext): HomeView {
  const featured = site.index.dated.filter((entry) => isFeatured(site, entry));
  const latest = site.index.dated
    .filter((entry) => !featured.includes(entry) && !entry.fields.withdrawn)
    .slice(0, latestLimit);
  return {
    featured: featured.map((entry) => itemView(site, entry)),
    latest: latest.map((entry) => itemView(site, entry)),
    ways: [
      kindsWay(site),
      yearsWay(site),
      subjectWay(site, 'bodies', 12),
      subjectWay(site, 'topics', 12),
      subjectWay(site, 'people', 12),
      subjectWay(site, 'places', 12),
    ],
    tasks: taskSelection(site, followedTasks(site).open, {
      href: pathTo(site, fixedAddresses.tasks),
      label: site.t('tasks.all'),
    }),
  };
}

/** The frame of the first page. */
export function homeFrame(site: SiteContext): FrameView {
  const tagline = told(site, settingsIn(site)?.tagline, site.archive.settings.tagline);
  return frameView(site, { title: '', description: tagline.label, address: fixedAddresses.home });
}

/** Featured until the end of the day named, and not after a withdrawal. */
function isFeatured({ today }: SiteContext, { fields }: DatedEntry): boolean {
  return (
    fields.featured !== undefined && today.start <= fields.featured.until.end && !fields.withdrawn
  );
}
