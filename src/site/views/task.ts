import { taskStateAt } from '#domain/task.ts';
import type { EntryData } from '#corpus/collections.ts';
import { taskBadge } from '../badges.ts';
import { longDate, shortDate } from '../dates.ts';
import { linkTo, linkToId, type SiteContext } from '../site-context.ts';
import type { NameView, TaskView, UpdateView } from '../view.ts';

export type Task = EntryData<'directives'>['tasks'][number];

/** The anchor of a task on the page of its directive. */
export function taskAnchor({ id }: Pick<Task, 'id'>): string {
  return `nhiem-vu-${id}`;
}

/** A task with its state today. */
export function taskView(site: SiteContext, task: Task): TaskView {
  const { state, overdue, asOf } = currentState(site, task);
  return {
    anchor: taskAnchor(task),
    text: task.text,
    responsible: task.responsible.map((who) => responsibleName(site, who)),
    ...(task.due && { due: longDate(task.due) }),
    state: taskBadge(site.t, state),
    ...(asOf && { asOf: shortDate(asOf) }),
    ...(overdue && { overdue: true as const }),
    passage: task.passage,
    updates: task.updates.map((update) => updateView(site, update)),
  };
}

/** '12 nhiệm vụ: 3 đã xong, 1 quá hạn, 8 chưa rõ' */
export function taskSummary(site: SiteContext, tasks: readonly Task[]): string {
  const counts = new Map<string, number>();
  for (const task of tasks) {
    const { state, overdue } = currentState(site, task);
    const label = overdue ? site.t('task.overdue') : taskBadge(site.t, state).label;
    counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  const states = [...counts]
    .map(([label, count]) => `${count} ${label.toLocaleLowerCase('vi')}`)
    .join(', ');
  return site.t('task.summary', { count: tasks.length, states });
}

/** Whether a task still waits for its end: neither done nor cancelled today. */
export function isOpen(site: SiteContext, task: Task): boolean {
  const { state } = currentState(site, task);
  return state !== 'done' && state !== 'cancelled';
}

/** The state of a task today, whether it is overdue, and since when that is known. */
export function currentState(site: SiteContext, { state, due, updates }: Task) {
  const facts = {
    state,
    updates: updates as Parameters<typeof taskStateAt>[0]['updates'],
    ...(due && { due }),
  };
  return taskStateAt(facts, site.today);
}

function responsibleName(site: SiteContext, who: Task['responsible'][number]): NameView {
  if (who.body) return linkToId(site, 'bodies', who.body);
  if (who.place) return linkToId(site, 'places', who.place);
  return { label: who.role ?? '' };
}

function updateView(
  site: SiteContext,
  { date, state, note, evidence }: Task['updates'][number],
): UpdateView {
  return {
    date: shortDate(date),
    state: taskBadge(site.t, state),
    note,
    ...(evidence && { evidence: evidenceName(site, evidence) }),
  };
}

/** Evidence is a document of this site, a web address, or words that say where it is. */
function evidenceName(site: SiteContext, evidence: string): NameView {
  const document = site.index.citable(evidence);
  if (document) return linkTo(site, document);
  return /^https?:\/\//.test(evidence) ? { label: evidence, href: evidence } : { label: evidence };
}
