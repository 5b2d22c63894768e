import { expect, test } from 'vitest';
import { periodShards } from '#search/period-shards.ts';

const starts = (months: Readonly<Record<string, number>>): string[] =>
  Object.entries(months).flatMap(([month, count]) =>
    Array.from({ length: count }, () => (month === '' ? '' : `${month}-01`)),
  );

test('few pages are one shard', () => {
  expect(periodShards(starts({ '': 2, '2023-01': 3, '2024-02': 1 }), 6)).toEqual([
    { name: '0000', rows: [0, 6] },
  ]);
  expect(periodShards([], 6)).toEqual([]);
});

test('shards are filled from the oldest on, month by month', () => {
  expect(
    periodShards(starts({ '2021-01': 3, '2021-05': 2, '2022-02': 2, '2022-03': 4 }), 5),
  ).toEqual([
    { name: '2021-01', rows: [0, 5] },
    { name: '2022-02', rows: [5, 7] },
    { name: '2022-03', rows: [7, 11] },
  ]);
});

test('a month is never divided', () => {
  expect(periodShards(starts({ '2021-01': 9, '2021-02': 1 }), 5)).toEqual([
    { name: '2021-01', rows: [0, 9] },
    { name: '2021-02', rows: [9, 10] },
  ]);
});

test('a new document changes the newest shard only', () => {
  const before = periodShards(starts({ '2021-01': 5, '2022-01': 3 }), 5);
  const after = periodShards(starts({ '2021-01': 5, '2022-01': 3, '2022-07': 1 }), 5);
  expect(after.slice(0, -1)).toEqual(before.slice(0, -1));
});
