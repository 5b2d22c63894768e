import { describe, expect, test } from 'vitest';
import { type TaskState, taskStateAt } from '#domain/task.ts';
import { date } from './dates.ts';

interface Given {
  state?: TaskState;
  due?: string;
  updates?: [string, TaskState][];
}

function on(day: string, { state = 'unknown', due, updates = [] }: Given) {
  const task = {
    state,
    ...(due && { due: date(due) }),
    updates: updates.map(([on, state]) => ({ date: date(on), state })),
  };
  return taskStateAt(task, date(day));
}

describe('taskStateAt', () => {
  test('without updates gives the first state', () => {
    expect(on('2023-10-15', {})).toEqual({ state: 'unknown', overdue: false });
    expect(on('2023-10-15', { state: 'under-way' })).toEqual({
      state: 'under-way',
      overdue: false,
    });
  });

  test('gives the newest update until the day, whatever their order', () => {
    const updates: Given['updates'] = [
      ['2024-06-01', 'done'],
      ['2024-01-01', 'not-started'],
      ['2024-03', 'under-way'],
    ];
    const states = ['2023-12-31', '2024-01-01', '2024-03-15', '2024-05-31', '2024-06-01'].map(
      (day) => on(day, { updates }),
    );
    expect(states).toEqual([
      { state: 'unknown', overdue: false },
      { state: 'not-started', overdue: false, asOf: date('2024-01-01') },
      { state: 'under-way', overdue: false, asOf: date('2024-03') },
      { state: 'under-way', overdue: false, asOf: date('2024-03') },
      { state: 'done', overdue: false, asOf: date('2024-06-01') },
    ]);
  });

  test('of two updates on one date takes the later in the list', () => {
    const updates: Given['updates'] = [
      ['2024-01-01', 'under-way'],
      ['2024-01-01', 'done'],
    ];
    expect(on('2024-01-01', { updates }).state).toBe('done');
  });

  test.each([
    ['unknown', true],
    ['not-started', true],
    ['under-way', true],
    ['done', false],
    ['cancelled', false],
  ] as const)('after the term a task that is %s: overdue %s', (state, overdue) => {
    expect(on('2024-01-01', { state, due: '2023-12-31' })).toEqual({ state, overdue });
  });

  test('is overdue only when the whole term has passed', () => {
    expect(on('2023-12-31', { due: '2023-12-31' }).overdue).toBe(false);
    expect(on('2023-12-31', { due: '2023' }).overdue).toBe(false);
    expect(on('2024-01-01', { due: '2023' }).overdue).toBe(true);
    expect(on('2023-12', { due: '2023-12-15' }).overdue).toBe(false);
  });

  test('a task done later was overdue in between', () => {
    const given: Given = { due: '2023-12-31', updates: [['2024-02-01', 'done']] };
    expect(on('2024-01-15', given).overdue).toBe(true);
    expect(on('2024-02-01', given).overdue).toBe(false);
  });
});
