import { describe, expect, test } from 'vitest';
import { piecesOf, shardsOf, type Period } from '#search/periods.ts';

const starts = (months: Readonly<Record<string, number>>): string[] =>
  Object.entries(months).flatMap(([month, count]) =>
    Array.from({ length: count }, () => (month === '' ? '' : `${month}-01`)),
  );

/** Pieces as their first months and lengths. */
const lengths = (pieces: readonly Period[]): [string, number][] =>
  pieces.map(({ name, rows: [from, to] }) => [name, to - from]);

describe('pieces', () => {
  test('few pages are one piece, no pages none', () => {
    expect(piecesOf(starts({ '': 2, '2023-01': 3, '2024-02': 1 }), 6)).toEqual([
      { name: '0000', rows: [0, 6] },
    ]);
    expect(piecesOf([], 6)).toEqual([]);
  });

  test('follow each other, none with more pages than it may have', () => {
    const pieces = piecesOf(
      starts({ '': 1, '2021-01': 3, '2021-05': 2, '2022-02': 2, '2022-03': 4 }),
      5,
    );
    expect(pieces.flatMap(({ rows: [from, to] }) => [from, to])).toEqual([
      0,
      ...pieces.slice(1).flatMap(({ rows: [from] }) => [from, from]),
      12,
    ]);
    expect(Math.max(...lengths(pieces).map(([, length]) => length))).toBeLessThanOrEqual(5);
  });

  test('a month with too many pages is cut', () => {
    expect(lengths(piecesOf(starts({ '2021-01': 9, '2021-02': 1 }), 4))).toEqual([
      ['2021-01', 4],
      ['2021-01', 4],
      ['2021-01', 1],
      ['2021-02', 1],
    ]);
  });

  test('a document more, new or old, changes no other piece', () => {
    const pages = { '2015-03': 3, '2018-01': 4, '2020-06': 4, '2021-07': 3 };
    const before = lengths(piecesOf(starts(pages), 4));
    for (const month of Object.keys(pages) as (keyof typeof pages)[]) {
      const more = { ...pages, [month]: pages[month] + 1 };
      const after = new Set(lengths(piecesOf(starts(more), 4)).map(String));
      const kept = before.filter((piece) => after.has(String(piece)));
      expect(kept.length).toBeGreaterThanOrEqual(before.length - 1);
    }
  });
});

test('shards are filled with pieces from the oldest on', () => {
  const pieces = piecesOf(starts({ '2001-01': 3, '2008-01': 3, '2012-01': 3, '2020-01': 5 }), 3);
  const shards = shardsOf(pieces, 7);
  expect(shards.map((shard) => lengths(shard).map(([name]) => name))).toEqual([
    ['2001-01', '2008-01'],
    ['2012-01', '2020-01'],
    ['2020-01'],
  ]);
  expect(shards.flat()).toEqual(pieces);
  expect(shardsOf([], 7)).toEqual([]);
});
