import { taskAddress, type TaskStanding } from '#domain/address.ts';
import { compareCivilDates, type CivilDate } from '#domain/civil-date.ts';
import { taskStateAt, type TaskState } from '#domain/task.ts';
import type { EntryData } from '#corpus/collections.ts';
import type { ArchiveEntry } from './archive.ts';
import type { SiteContext } from './site-context.ts';

export type Task = EntryData<'directives'>['tasks'][number];

/** One thing that somebody was asked to do, and how it stands today. */
export interface FollowedTask {
  readonly directive: ArchiveEntry<'directives'>;
  readonly task: Task;
  /** Address of its page from the root of the site. */
  readonly address: string;
  readonly state: TaskState;
  readonly overdue: boolean;
  /** Neither done nor cancelled. */
  readonly open: boolean;
  /** The day of the record that says so. */
  readonly asOf?: CivilDate;
}

/**
 * The tasks of all directives that were not withdrawn: what is open first, of that what is overdue,
 * then by date, what has none last; what is closed follows, the latest first.
 */
export interface FollowedTasks {
  readonly all: readonly FollowedTask[];
  readonly open: readonly FollowedTask[];
  /** An overdue task stands under its state too. */
  readonly byStanding: ReadonlyMap<TaskStanding, readonly FollowedTask[]>;
  readonly byBody: ReadonlyMap<string, readonly FollowedTask[]>;
  readonly byPlace: ReadonlyMap<string, readonly FollowedTask[]>;
}

const made = new WeakMap<SiteContext, FollowedTasks>();

/** The tasks of a site in their order, found once for all pages. */
export function followedTasks(site: SiteContext): FollowedTasks {
  const tasks = made.get(site) ?? gather(site);
  made.set(site, tasks);
  return tasks;
}

/** A task with its state today. */
export function followedTask(
  site: SiteContext,
  directive: ArchiveEntry<'directives'>,
  task: Task,
): FollowedTask {
  const standing = taskStandingToday(site, task);
  return {
    directive,
    task,
    address: taskAddress(directive.id, task.id),
    ...standing,
    open: standing.state !== 'done' && standing.state !== 'cancelled',
  };
}

/** The state of a task today, whether it is overdue, and since when that is known. */
export function taskStandingToday(site: SiteContext, { state, due, updates }: Task) {
  const facts = {
    state,
    updates: updates as Parameters<typeof taskStateAt>[0]['updates'],
    ...(due && { due }),
  };
  return taskStateAt(facts, site.today);
}

function gather(site: SiteContext): FollowedTasks {
  const all = site.index.dated
    .filter((entry) => entry.collection === 'directives')
    .filter(({ fields }) => !fields.withdrawn)
    .flatMap((directive) =>
      directive.fields.tasks.map((task) => followedTask(site, directive, task)),
    )
    .sort(mostPressingFirst);
  const byStanding = new Map<TaskStanding, FollowedTask[]>();
  const byBody = new Map<string, FollowedTask[]>();
  const byPlace = new Map<string, FollowedTask[]>();
  for (const followed of all) {
    if (followed.overdue) add(byStanding, 'overdue', followed);
    add(byStanding, followed.state, followed);
    for (const { body, place } of followed.task.responsible) {
      if (body) add(byBody, body, followed);
      if (place) add(byPlace, place, followed);
    }
  }
  return { all, open: all.filter(({ open }) => open), byStanding, byBody, byPlace };
}

function add<K>(groups: Map<K, FollowedTask[]>, key: K, followed: FollowedTask): void {
  const group = groups.get(key);
  if (!group) groups.set(key, [followed]);
  else if (group.at(-1) !== followed) group.push(followed);
}

/** The sort is stable: among equals the newer directive comes first, and its tasks in its order. */
function mostPressingFirst(a: FollowedTask, b: FollowedTask): number {
  return Number(b.open) - Number(a.open) || (a.open ? byDue(a, b) : latestRecordFirst(a, b));
}

function byDue(a: FollowedTask, b: FollowedTask): number {
  return (
    Number(b.overdue) - Number(a.overdue) || knownFirst(a.task.due, b.task.due, compareCivilDates)
  );
}

function latestRecordFirst(a: FollowedTask, b: FollowedTask): number {
  return knownFirst(a.asOf, b.asOf, (x, y) => compareCivilDates(y, x));
}

function knownFirst(
  a: CivilDate | undefined,
  b: CivilDate | undefined,
  compare: (a: CivilDate, b: CivilDate) => number,
): number {
  return a && b ? compare(a, b) : Number(b !== undefined) - Number(a !== undefined);
}
