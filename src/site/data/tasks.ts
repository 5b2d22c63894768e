import { addressOf } from '#domain/address.ts';
import type { ArchiveEntry } from '../archive.ts';
import { taskStandingToday, type Task } from '../followed-tasks.ts';
import { nameOf, webAddressOf } from '../site-context.ts';
import { taskAnchor } from '../views/task.ts';
import { dataset } from './dataset.ts';

interface Row {
  readonly directive: ArchiveEntry<'directives'>;
  readonly task: Task;
}

/** Everything that directives ask, one task a record, with its state on the day of the build. */
export const tasks = dataset<Row>({
  name: 'tasks',
  file: 'nhiem-vu',
  rows: (site) =>
    site.archive.entries.directives.flatMap((directive) =>
      directive.fields.tasks.map((task) => ({ directive, task })),
    ),
  fields: {
    id: ({ task }) => task.id,
    directive: ({ directive }) => directive.id,
    url: ({ directive, task }, site) =>
      `${webAddressOf(site, addressOf('directives', directive.id))}#${taskAnchor(task)}`,
    text: ({ task }) => task.text,
    responsible: ({ task }, site) =>
      task.responsible.map(({ body, place, role }) => {
        if (body) return nameOf(site.index.entry('bodies', body));
        return place ? nameOf(site.index.entry('places', place)) : (role ?? null);
      }),
    due: ({ task }) => task.due?.text,
    state: ({ task }, site) => taskStandingToday(site, task).state,
    state_date: ({ task }, site) => taskStandingToday(site, task).asOf?.text,
    overdue: ({ task }, site) => taskStandingToday(site, task).overdue,
    passage: ({ task }) => task.passage,
    updates: ({ task }) =>
      task.updates.map(({ date, state, note, evidence }) => ({
        date: date.text,
        state,
        note,
        evidence: evidence ?? null,
      })),
  },
});
