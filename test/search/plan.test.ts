import { describe, expect, test } from 'vitest';
import { planQuery, type Plan } from '#search/browser/plan.ts';
import { parseQuery } from '#search/browser/query.ts';
import { beginningOfName, indexName, indexWord, openIndexWord } from '#search/index-text.ts';

const plan = (text: string): Plan => planQuery(parseQuery(text));

describe('a word', () => {
  test('without accents is looked for with any', () => {
    expect(plan('khu pho').words[0]).toEqual({
      span: [0, 1],
      whole: { typed: [{ word: indexWord(['khu']), accents: 'any' }] },
      parts: [],
      isOneToken: true,
    });
  });

  test('in a query with accents is looked for as typed, then with any', () => {
    expect(plan('khu phố').words.map(({ whole }) => whole)).toEqual(
      ['khu', 'phố'].map((run) => ({
        typed: [{ word: indexWord([run]), accents: 'same' }],
        anyAccents: [{ word: indexWord([run]), accents: 'any' }],
      })),
    );
  });

  test('is looked for in both its spellings', () => {
    expect(plan('hòa bình').words[0]?.whole.typed.map(({ word }) => word)).toEqual(
      ['hòa', 'hoà'].map((run) => indexWord([run])),
    );
  });

  test('at the end may be unfinished, from its second letter on', () => {
    expect(plan('khu ph').words.map(({ open }) => open)).toEqual([
      undefined,
      { word: openIndexWord('ph'), accents: 'any' },
    ]);
    expect(plan('khu p').words[1]?.open).toBeUndefined();
  });

  test('of several runs is looked for whole and by its parts', () => {
    const [number, compound] = plan('12/2024 tế-xã').words;
    expect(number).toEqual({
      span: [0, 2],
      whole: {
        typed: [{ word: indexWord(['12', '2024']), accents: 'same', isWhole: true }],
        anyAccents: [{ word: indexWord(['12', '2024']), accents: 'any', isWhole: true }],
      },
      parts: ['12', '2024'].map((run) => ({
        typed: [{ word: indexWord([run]), accents: 'same' }],
        anyAccents: [{ word: indexWord([run]), accents: 'any' }],
      })),
      isOneToken: true,
    });
    expect(compound?.isOneToken).toBe(false);
  });
});

test('a short query may be a name, or the beginning of one', () => {
  const runs = ['nguyen', 'thi', 'le'];
  expect(plan('Nguyễn Thị Lệ').name).toEqual({
    whole: { word: indexName(runs), accents: 'any' },
    beginning: { word: beginningOfName(runs), accents: 'any' },
  });
  expect(plan('một hai ba bốn năm sáu bảy tám chín').name).toBeUndefined();
  expect(plan('').name).toBeUndefined();
});

test('a number is looked for by its name and where it is cited; letters make it certain', () => {
  expect(plan('nq 98').numbers).toEqual([
    {
      from: 0,
      readings: [
        {
          to: 2,
          isCertain: true,
          name: { word: beginningOfName(['nq', '98']), accents: 'any' },
          citations: [],
        },
      ],
    },
  ]);
  expect(plan('98/2023').numbers[0]?.readings).toEqual([
    {
      to: 2,
      isCertain: false,
      name: { word: beginningOfName(['98', '2023']), accents: 'any' },
      citations: [{ word: indexWord(['98', '2023']), accents: 'any', isWhole: true }],
    },
  ]);
});

test('a long query is rather a question and not strict', () => {
  expect(plan('sắp xếp khu phố năm nay').isStrict).toBe(true);
  expect(plan('sắp xếp khu phố năm nay thế nào').isStrict).toBe(false);
});
