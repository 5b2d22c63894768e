import { fixedAddresses, taskAddress } from '#domain/address.ts';
import { sentenceCase } from '#domain/vietnamese.ts';
import type { ArchiveEntry } from '../archive.ts';
import { dateOf } from '../archive-index.ts';
import { longDate, shortDate } from '../dates.ts';
import { followedTask, type FollowedTask, type Task } from '../followed-tasks.ts';
import { told } from '../names.ts';
import { linkTo, officeName, pathTo, webAddressOf, type SiteContext } from '../site-context.ts';
import type {
  DateView,
  FactView,
  FrameView,
  ItemView,
  LinkView,
  NameView,
  NoticeView,
  ShareView,
} from '../view.ts';
import type { TaskView } from '../task-view.ts';
import { frameView } from './frame.ts';
import { itemView } from './item.ts';
import { withdrawnNotices } from './notices.ts';
import { shareLinks } from './share.ts';
import { issuerName, taskView } from './task.ts';

/** What the page of one task shows. */
export interface TaskPageView extends TaskView {
  /** The task as a heading: without the full stop of its sentence. */
  readonly title: string;
  readonly notices: readonly NoticeView[];
  readonly issuer: NameView;
  readonly offices: readonly NameView[];
  readonly given: DateView;
  /** What may be concluded from its state, and what not. */
  readonly standingNotes: readonly string[];
  readonly facts: readonly FactView[];
  readonly directive: ItemView;
  readonly conference?: ItemView;
  /** The task among the others of its directive. */
  readonly whole: LinkView;
  readonly previous?: LinkView;
  readonly next?: LinkView;
  readonly share: ShareView;
}

/** The page of a task: who asked whom for what by when, what came of it, and where that is stated. */
export function taskPageView(
  site: SiteContext,
  directive: ArchiveEntry<'directives'>,
  task: Task,
): TaskPageView {
  const { t } = site;
  const { fields } = directive;
  const followed = followedTask(site, directive, task);
  const view = taskView(site, followed);
  const conference =
    fields.conference === undefined
      ? undefined
      : site.index.entry('conferences', fields.conference);
  return {
    ...view,
    title: headingOf(task),
    updates: view.updates.toReversed(),
    notices: withdrawnNotices(site, directive),
    issuer: issuerName(site, fields),
    offices: fields.issuer.offices.map((office) => officeName(site, office)),
    given: shortDate(site.t, dateOf(directive)),
    standingNotes: standingNotes(site, followed),
    facts: [
      {
        label: t('taskPage.given'),
        values: [{ label: sentenceCase(longDate(site.t, dateOf(directive)).text) }],
      },
      { label: t('taskPage.passage'), values: [told(site, undefined, task.passage)] },
    ],
    directive: itemView(site, directive),
    ...(conference && { conference: itemView(site, conference) }),
    whole: {
      href: `${linkTo(site, directive).href}#${view.anchor}`,
      label: t('taskPage.whole'),
    },
    ...neighbours(site, directive, task),
    share: shareLinks(webAddressOf(site, followed.address), headingOf(task)),
  };
}

/** The frame of the page of a task. */
export function taskFrame(
  site: SiteContext,
  directive: ArchiveEntry<'directives'>,
  task: Task,
  { issuer, responsible, due, state, overdue }: TaskPageView,
): FrameView {
  const { t } = site;
  const missing = t('task.notStated');
  const list: LinkView = { href: pathTo(site, fixedAddresses.tasks), label: t('nav.tasks') };
  return frameView(site, {
    title: headingOf(task),
    description: t('taskPage.description', {
      issuer: issuer.label,
      responsible: responsible.map(({ label }) => label).join(', ') || missing,
      due: due?.text ?? missing,
      state: (overdue ? [state.label, t('task.overdue')] : [state.label])
        .join(', ')
        .toLocaleLowerCase('vi'),
    }),
    address: taskAddress(directive.id, task.id),
    breadcrumbs: [list, linkTo(site, directive)],
    section: fixedAddresses.tasks,
  });
}

function headingOf({ text }: Task): string {
  return text.replace(/\.$/, '');
}

function standingNotes({ t }: SiteContext, { state, overdue, asOf }: FollowedTask): string[] {
  const notes: string[] = [];
  if (asOf) notes.push(t('taskPage.asOf', { date: longDate(t, asOf).text }));
  if (overdue) notes.push(t('taskPage.overdue'));
  else if (state === 'unknown') notes.push(t('taskPage.unrecorded'));
  return notes;
}

function neighbours(
  site: SiteContext,
  { id, fields }: ArchiveEntry<'directives'>,
  task: Task,
): Pick<TaskPageView, 'previous' | 'next'> {
  const at = fields.tasks.indexOf(task);
  const link = (other: Task): LinkView => ({
    href: pathTo(site, taskAddress(id, other.id)),
    ...told(site, undefined, headingOf(other)),
  });
  const before = at > 0 ? fields.tasks[at - 1] : undefined;
  const after = fields.tasks[at + 1];
  return { ...(before && { previous: link(before) }), ...(after && { next: link(after) }) };
}
