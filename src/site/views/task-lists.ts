import {
  fixedAddresses,
  pageOfList,
  tasksOfAddress,
  tasksStandingAddress,
  type TaskStanding,
} from '#domain/address.ts';
import { compareVietnamese } from '#domain/vietnamese.ts';
import { taskBadge } from '../badges.ts';
import { followedTasks, type FollowedTask } from '../followed-tasks.ts';
import { fullNameIn } from '../names.ts';
import { linkToId, pathTo, type SiteContext } from '../site-context.ts';
import type { FrameView } from '../view.ts';
import type { FollowedTaskView } from '../task-view.ts';
import type { PagingView, WayView } from '../list-view.ts';
import { frameView } from './frame.ts';
import { pageOf, pagingView } from './paging.ts';
import { followedSummary, followedTaskView } from './task.ts';

/** A list of tasks before it is cut into pages. */
export interface TaskList {
  readonly address: string;
  readonly title: string;
  readonly intro: string;
  readonly entries: readonly FollowedTask[];
}

/** A page of a list of tasks, with the lists it can be narrowed to. */
export interface TaskListView extends PagingView {
  readonly title: string;
  readonly intro: string;
  readonly total: string;
  readonly tasks: readonly FollowedTaskView[];
  readonly ways: readonly WayView[];
}

const standings: readonly TaskStanding[] = [
  'overdue',
  'unknown',
  'not-started',
  'under-way',
  'done',
  'cancelled',
];

const wayLimit = 100;

/** Every list of tasks: what is open, by state, by body and by place. Those by state are there even when empty. */
export function taskLists(site: SiteContext): TaskList[] {
  const { t } = site;
  const { open, byStanding, byBody, byPlace } = followedTasks(site);
  return [
    {
      address: fixedAddresses.tasks,
      title: t('tasks.title'),
      intro: t('tasks.intro'),
      entries: open,
    },
    ...standings.map((standing) => ({
      address: tasksStandingAddress(standing),
      title: t('tasks.standing', { state: standingLabel(site, standing).toLocaleLowerCase('vi') }),
      intro: t('tasks.standing.intro'),
      entries: byStanding.get(standing) ?? [],
    })),
    ...[...byBody].map(([id, entries]) => listOf(site, 'bodies', id, entries)),
    ...[...byPlace].map(([id, entries]) => listOf(site, 'places', id, entries)),
  ];
}

function listOf(
  site: SiteContext,
  section: 'bodies' | 'places',
  id: string,
  entries: readonly FollowedTask[],
): TaskList {
  const name = fullNameIn(site, site.index.entry(section, id)).label;
  return {
    address: tasksOfAddress(section, id),
    title: site.t('tasks.of', { name }),
    intro: site.t('tasks.of.intro', { name }),
    entries,
  };
}

/** One page of a list of tasks; pages count from 1. */
export function taskListView(site: SiteContext, list: TaskList, page: number): TaskListView {
  return {
    title: list.title,
    intro: list.intro,
    total: list.entries.length === 0 ? site.t('list.empty') : followedSummary(site, list.entries),
    tasks: pageOf(site, list, page).map((followed) => followedTaskView(site, followed)),
    ...pagingView(site, list, page),
    ways: page === 1 ? waysTo(site) : [],
  };
}

/** The frame of a page of a list of tasks. */
export function taskListFrame(site: SiteContext, list: TaskList, page: number): FrameView {
  const { address, title, intro } = list;
  const first = { href: pathTo(site, fixedAddresses.tasks), label: site.t('nav.tasks') };
  const own = { href: pathTo(site, address), label: title };
  const above = address === fixedAddresses.tasks ? [] : [first];
  return frameView(site, {
    title: page === 1 ? title : site.t('list.pageTitle', { title, page }),
    description: intro,
    address: pageOfList(address, page),
    breadcrumbs: page === 1 ? above : [...above, own],
    section: fixedAddresses.tasks,
  });
}

const ways = new WeakMap<SiteContext, readonly WayView[]>();

function waysTo(site: SiteContext): readonly WayView[] {
  const made = ways.get(site) ?? makeWays(site);
  ways.set(site, made);
  return made;
}

function makeWays(site: SiteContext): WayView[] {
  const { t } = site;
  const { open, byStanding, byBody, byPlace } = followedTasks(site);
  return [
    {
      title: t('tasks.byStanding'),
      links: [
        { href: pathTo(site, fixedAddresses.tasks), label: t('tasks.open'), count: open.length },
        ...standings.map((standing) => ({
          href: pathTo(site, tasksStandingAddress(standing)),
          label: standingLabel(site, standing),
          count: byStanding.get(standing)?.length ?? 0,
        })),
      ],
    },
    responsibleWay(site, t('tasks.byBody'), 'bodies', byBody),
    responsibleWay(site, t('tasks.byPlace'), 'places', byPlace),
  ].filter(({ links }) => links.length > 0);
}

function responsibleWay(
  site: SiteContext,
  title: string,
  section: 'bodies' | 'places',
  groups: ReadonlyMap<string, readonly FollowedTask[]>,
): WayView {
  const links = [...groups]
    .map(([id, tasks]) => ({
      ...linkToId(site, section, id),
      href: pathTo(site, tasksOfAddress(section, id)),
      count: tasks.length,
    }))
    .toSorted((a, b) => b.count - a.count || compareVietnamese(a.label, b.label))
    .slice(0, wayLimit)
    .toSorted((a, b) => compareVietnamese(a.label, b.label));
  return { title, links };
}

function standingLabel({ t }: SiteContext, standing: TaskStanding): string {
  return standing === 'overdue' ? t('task.overdue') : taskBadge(t, standing).label;
}
