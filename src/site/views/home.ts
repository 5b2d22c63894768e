import type { ArchiveEntry, DatedEntry } from '../archive.ts';
import { linkTo, type SiteContext } from '../site-context.ts';
import type { HomeView } from '../view.ts';
import { itemView } from './item.ts';
import { isOpen, taskSummary, taskView, type Task } from './task.ts';
import { kindsWay, subjectWay, yearsWay } from './ways.ts';

const latestLimit = 8;
const taskLimit = 5;

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
    tasks: openTasks(site),
  };
}

/** Featured until the end of the day named, and not after a withdrawal. */
function isFeatured({ today }: SiteContext, { fields }: DatedEntry): boolean {
  return (
    fields.featured !== undefined && today.start <= fields.featured.until.end && !fields.withdrawn
  );
}

function openTasks(site: SiteContext): HomeView['tasks'] {
  const open: { readonly task: Task; readonly directive: ArchiveEntry<'directives'> }[] = [];
  for (const directive of site.index.dated) {
    if (directive.collection !== 'directives' || directive.fields.withdrawn) continue;
    const { tasks } = directive.fields;
    for (const task of tasks) {
      if (isOpen(site, task)) open.push({ task, directive });
    }
  }
  return {
    total: open.length,
    summary: taskSummary(
      site,
      open.map(({ task }) => task),
    ),
    items: open.slice(0, taskLimit).map(({ task, directive }) => ({
      ...taskView(site, task),
      directive: linkTo(site, directive),
    })),
  };
}
