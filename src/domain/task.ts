import { type CivilDate, compareCivilDates, isBefore } from './civil-date.ts';

/** How far a task has come; 'unknown' where nobody recorded it. */
export const taskStates = ['unknown', 'not-started', 'under-way', 'done', 'cancelled'] as const;

export type TaskState = (typeof taskStates)[number];

/** What somebody recorded about a task on a date. */
export interface TaskUpdate {
  readonly date: CivilDate;
  readonly state: TaskState;
  readonly note?: string | undefined;
  readonly evidence?: string | undefined;
}

/** A task as published: its state at first, when it is due, and what was recorded since. */
export interface TaskRecord {
  readonly state: TaskState;
  readonly due?: CivilDate | undefined;
  readonly updates: readonly TaskUpdate[];
}

/** The state of a task on a day, whether it is overdue, and the date of the update that says so. */
export interface TaskStateAt {
  readonly state: TaskState;
  readonly overdue: boolean;
  readonly asOf?: CivilDate;
}

/**
 * The state of a task on a day: that of the newest update until then (of two on one date, the later
 * in the list), else the first one. Overdue means that the last day of the term has passed and
 * neither completion nor cancellation is recorded; it does not say that nothing was done.
 */
export function taskStateAt(task: TaskRecord, day: CivilDate): TaskStateAt {
  const latest = task.updates
    .filter(({ date }) => date.start <= day.end)
    .toSorted((a, b) => compareCivilDates(a.date, b.date))
    .at(-1);
  const state = latest?.state ?? task.state;
  const closed = state === 'done' || state === 'cancelled';
  const overdue = !closed && task.due !== undefined && isBefore(task.due, day) === true;
  return { state, overdue, ...(latest && { asOf: latest.date }) };
}
