import type { followKeys } from './follow-keys.ts';
import { counted, type TextsOf } from './text.ts';

/** The pages that follow what was asked and what was planned, in English. */
export const enFollow: TextsOf<typeof followKeys> = {
  'nav.tasks': 'Follow-up',
  'nav.targets': 'Targets',
  'tasks.title': 'Follow-up on tasks',
  'tasks.intro':
    'Tasks that were assigned and are not recorded as completed: overdue ones first, then those due soonest.',
  'tasks.standing': 'Tasks: {state}',
  'tasks.standing.intro':
    'According to the latest record on this site. Where nobody has recorded anything, the state is not known.',
  'tasks.of': 'Tasks assigned to {name}',
  'tasks.of.intro': 'What was assigned to {name}: open tasks first, overdue ones at the top.',
  'tasks.total.open': counted('open', { one: '{open} open task', other: '{open} open tasks' }),
  'tasks.total.open.overdue': counted('open', {
    one: '{open} open task, {overdue} of them overdue',
    other: '{open} open tasks, {overdue} of them overdue',
  }),
  'tasks.total.mixed': counted('count', {
    one: '{count} task, {open} open',
    other: '{count} tasks, {open} open',
  }),
  'tasks.total.mixed.overdue': counted('count', {
    one: '{count} task, {open} open, {overdue} overdue',
    other: '{count} tasks, {open} open, {overdue} overdue',
  }),
  'tasks.total.closed': counted('count', {
    one: '{count} task, not open any more',
    other: '{count} tasks, none of them open',
  }),
  'tasks.all': 'All open tasks',
  'tasks.allOf': counted('count', { one: 'See the task', other: 'See all {count} tasks' }),
  'tasks.ways': 'Filter tasks',
  'tasks.byStanding': 'By state',
  'tasks.byBody': 'By responsible body',
  'tasks.byPlace': 'By responsible locality',
  'tasks.open': 'All open tasks',
  'tasks.given': 'Assigned',
  'subject.tasks': 'Tasks assigned',
  'taskPage.kind': 'Task',
  'taskPage.issuer': 'Assigned by',
  'taskPage.responsible': 'Assigned to',
  'taskPage.due': 'Due',
  'taskPage.given': 'Assigned on',
  'taskPage.passage': 'Passage in the source',
  'taskPage.unrecorded':
    'No source records whether this has been done. That nothing is recorded does not mean that nothing was done.',
  'taskPage.asOf': 'As recorded: {date}.',
  'taskPage.overdue':
    'The date has passed and this site has no record of completion; that does not mean that nobody has done it.',
  'taskPage.history': 'History',
  'taskPage.history.given': 'Assigned.',
  'taskPage.source': 'Where it was assigned',
  'taskPage.whole': 'See it in the whole directive',
  'taskPage.description':
    'Assigned by {issuer}. Responsible: {responsible}. Due: {due}. State: {state}.',
  'taskPage.neighbours': 'Neighbouring tasks of the same directive',
  'targets.title': 'Targets over the years',
  'targets.intro':
    'Planned and actual figures as stated at conferences. Where the source states none, the place is left empty; nothing is estimated.',
  'targets.of': 'Targets: {name}',
  'targets.of.intro': 'Planned and actual figures over the years: {name}.',
  'targets.total': counted('count', {
    one: '{count} target; years with figures: {years}',
    other: '{count} targets; years with figures: {years}',
  }),
  'targets.single': 'With figures of one year only',
  'targets.ways': 'Filter targets',
  'targets.source': 'Stated at',
  'targets.chart': '{unit}, from {from} to {to}',
  'targets.chart.planned': 'Planned',
  'targets.chart.actual': 'Actual',
  'targets.series': 'of {indicator}',
  'targets.years': counted('count', { one: 'See {count} year', other: 'Compare {count} years' }),
  'targets.all': 'Targets over the years',
  'attached.title': '{list}: {name}',
  'attached.intro': '{list}: {name}. Newest first.',
  'attached.all': 'See all {count}',
  'relation.all': 'See all relations',
  'attachment.checksum': 'SHA-256 checksum',
  'attachment.checksum.why':
    'Compare it with the checksum of the file you have to see whether the two are exactly the same.',
  'attachment.checksum.copy': 'Copy the checksum of {name}',
  'history.title': 'Effect over time',
  'history.change': 'Change',
  'history.provisions': 'Provisions',
  'outcome.purpose.note':
    'The conference was held for these matters; the source does not say whether they were settled.',
};
