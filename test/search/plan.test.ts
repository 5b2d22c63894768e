import { describe, expect, test } from 'vitest';
import { planQuery, type Plan } from '#search/browser/plan.ts';
import { parseQuery } from '#search/browser/query.ts';
import { beginningOfName, nameTerm } from '#search/index-terms.ts';

const plan = (text: string): Plan => planQuery(parseQuery(text));

describe('a word', () => {
  test('without accents is looked for with any', () => {
    expect(plan('khu pho').words[0]).toEqual({
      span: [0, 1],
      whole: { typed: [{ term: 'khu', accents: 'any' }] },
      parts: [],
      isOneToken: true,
    });
  });

  test('in a query with accents is looked for as typed, then with any', () => {
    expect(plan('khu phố').words.map(({ whole }) => whole)).toEqual(
      [
        ['khu', 'khu'],
        ['phố', 'pho'],
      ].map(([term, folded]) => ({
        typed: [{ term, accents: 'same' }],
        anyAccents: [{ term: folded, accents: 'any' }],
      })),
    );
  });

  test('is looked for in both its spellings', () => {
    expect(plan('hòa bình').words[0]?.whole.typed.map(({ term }) => term)).toEqual(['hòa', 'hoà']);
  });

  test('at the end may be unfinished, from its second letter on', () => {
    expect(plan('khu ph').words.map(({ open }) => open)).toEqual([
      undefined,
      { term: 'ph', isBeginning: true, accents: 'any' },
    ]);
    expect(plan('khu p').words[1]?.open).toBeUndefined();
  });

  test('of several runs is looked for whole and by its parts', () => {
    const [number, compound] = plan('12/2024 tế-xã').words;
    expect(number).toEqual({
      span: [0, 2],
      whole: {
        typed: [{ term: '12-2024', accents: 'same' }],
        anyAccents: [{ term: '12-2024', accents: 'any' }],
      },
      parts: ['12', '2024'].map((term) => ({
        typed: [{ term, accents: 'same' }],
        anyAccents: [{ term, accents: 'any' }],
      })),
      isOneToken: true,
    });
    expect(compound?.isOneToken).toBe(false);
  });
});

test('a short query may be a name, or the beginning of one', () => {
  const runs = ['nguyen', 'thi', 'le'];
  expect(plan('Nguyễn Thị Lệ').name).toEqual({
    whole: { term: nameTerm(runs), accents: 'any' },
    beginning: { term: beginningOfName(runs), isBeginning: true, accents: 'any' },
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
          name: { term: beginningOfName(['nq', '98']), isBeginning: true, accents: 'any' },
          citations: [],
        },
      ],
    },
  ]);
  expect(plan('98/2023').numbers[0]?.readings).toEqual([
    {
      to: 2,
      isCertain: false,
      name: { term: beginningOfName(['98', '2023']), isBeginning: true, accents: 'any' },
      citations: [{ term: '98-2023', accents: 'any' }],
    },
  ]);
});

test('a long query is rather a question and not strict', () => {
  expect(plan('sắp xếp khu phố năm nay').isStrict).toBe(true);
  expect(plan('sắp xếp khu phố năm nay thế nào').isStrict).toBe(false);
});
