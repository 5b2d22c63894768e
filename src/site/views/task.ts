import type { ArchiveEntry } from '../archive.ts';
import { dateOf } from '../archive-index.ts';
import { taskBadge } from '../badges.ts';
import { longDate, shortDate } from '../dates.ts';
import {
  followedTask,
  taskStandingToday,
  type FollowedTask,
  type Task,
} from '../followed-tasks.ts';
import { told } from '../names.ts';
import { linkTo, linkToId, pathTo, type SiteContext } from '../site-context.ts';
import type { LinkView, NameView } from '../view.ts';
import type { FollowedTaskView, TaskSelectionView, TaskView, UpdateView } from '../task-view.ts';

/** The anchor of a task on the page of its directive. */
export function taskAnchor({ id }: Pick<Task, 'id'>): string {
  return `nhiem-vu-${id}`;
}

/** The tasks of a directive with their state today, in its order. */
export function taskViews(site: SiteContext, directive: ArchiveEntry<'directives'>): TaskView[] {
  return directive.fields.tasks.map((task) => taskView(site, followedTask(site, directive, task)));
}

/** A task with its state today. */
export function taskView(site: SiteContext, followed: FollowedTask): TaskView {
  const { task, address, state, overdue, asOf } = followed;
  return {
    anchor: taskAnchor(task),
    href: pathTo(site, address),
    text: task.text,
    responsible: task.responsible.map((who) => responsibleName(site, who)),
    ...(task.due && { due: longDate(site.t, task.due) }),
    state: taskBadge(site.t, state),
    ...(asOf && { asOf: shortDate(site.t, asOf) }),
    ...(overdue && { overdue: true as const }),
    passage: task.passage,
    updates: task.updates.map((update) => updateView(site, update)),
  };
}

/** A task as it stands among those of other directives: who asked, when and where. */
export function followedTaskView(site: SiteContext, followed: FollowedTask): FollowedTaskView {
  const { directive } = followed;
  return {
    ...taskView(site, followed),
    // Its history stands on its own page.
    updates: [],
    issuer: issuerName(site, directive.fields),
    directive: linkTo(site, directive),
    given: shortDate(site.t, dateOf(directive)),
  };
}

/**
 * A few tasks of a list, with the way to all of it.
 * @param tasks in their order; those beyond the limit are only counted
 */
export function taskSelection(
  site: SiteContext,
  tasks: readonly FollowedTask[],
  all: LinkView,
  limit = 5,
): TaskSelectionView {
  return {
    summary: followedSummary(site, tasks),
    items: tasks.slice(0, limit).map((followed) => followedTaskView(site, followed)),
    total: tasks.length,
    all,
  };
}

/** '12 việc: 8 việc chưa xong, trong đó 3 việc quá hạn' */
export function followedSummary({ t }: SiteContext, tasks: readonly FollowedTask[]): string {
  const open = tasks.filter((followed) => followed.open);
  const overdue = open.filter((followed) => followed.overdue).length;
  const counts = { count: tasks.length, open: open.length, overdue };
  if (open.length === 0) return t('tasks.total.closed', counts);
  const whole = open.length === tasks.length ? 'open' : 'mixed';
  return overdue === 0
    ? t(`tasks.total.${whole}`, counts)
    : t(`tasks.total.${whole}.overdue`, counts);
}

/** '12 nhiệm vụ: 3 đã xong, 1 quá hạn, 8 chưa rõ' */
export function taskSummary(site: SiteContext, tasks: readonly Task[]): string {
  const counts = new Map<string, number>();
  for (const task of tasks) {
    const { state, overdue } = taskStandingToday(site, task);
    const label = overdue ? site.t('task.overdue') : taskBadge(site.t, state).label;
    counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  const states = [...counts]
    .map(([label, count]) => `${count} ${label.toLocaleLowerCase('vi')}`)
    .join(', ');
  return site.t('task.summary', { count: tasks.length, states });
}

/** Who gives a directive: the person, else the body. */
export function issuerName(
  site: SiteContext,
  { issuer }: ArchiveEntry<'directives'>['fields'],
): NameView {
  if (issuer.person) return linkToId(site, 'people', issuer.person);
  return issuer.body ? linkToId(site, 'bodies', issuer.body) : { label: site.t('unknown') };
}

function responsibleName(site: SiteContext, who: Task['responsible'][number]): NameView {
  if (who.body) return linkToId(site, 'bodies', who.body);
  if (who.place) return linkToId(site, 'places', who.place);
  return told(site, undefined, who.role ?? '');
}

function updateView(
  site: SiteContext,
  { date, state, note, evidence }: Task['updates'][number],
): UpdateView {
  return {
    date: shortDate(site.t, date),
    state: taskBadge(site.t, state),
    note,
    ...(evidence && { evidence: evidenceName(site, evidence) }),
  };
}

/** Evidence is a document of this site, a web address, or words that say where it is. */
function evidenceName(site: SiteContext, evidence: string): NameView {
  const document = site.index.citable(evidence);
  if (document) return linkTo(site, document);
  return /^https?:\/\//.test(evidence)
    ? { label: evidence, href: evidence }
    : told(site, undefined, evidence);
}
