import { describe, expect, test } from 'vitest';
import { numberSeries, printStretches, stretchesOf } from '#site/number-series.ts';
import { publisherSite } from './context.ts';

describe('stretches', () => {
  test.each([
    [[1, 2, 4], '1–2, 4', '3'],
    [[4, 2, 1, 2], '1–2, 4', '3'],
    [[7], '7', '1–6'],
    [[1, 2, 3], '1–3', ''],
    [[2, 5, 6, 9], '2, 5–6, 9', '1, 3–4, 7–8'],
    [[], '', ''],
  ])('%j', (numbers, held, gaps) => {
    const stretches = stretchesOf(numbers);
    expect(printStretches(stretches.held)).toBe(held);
    expect(printStretches(stretches.gaps)).toBe(gaps);
  });
});

test('numbers of one body, type and year are a series, spoken directives and drafts are in none', async () => {
  const series = numberSeries(await publisherSite());
  expect(
    series.map(({ body, pattern, period, held, gaps }) =>
      [body, pattern, period, printStretches(held), printStretches(gaps)].join(' '),
    ),
  ).toEqual([
    'hdnd-xa-mau …/2099/NQ-HĐND 2099 7 1–6',
    'ubnd-xa-mau …/CT-UBND 2099 2 1',
    'ubnd-xa-mau …/KH-UBND 2099 31 1–30',
    'ubnd-xa-mau …/TB-UBND 2099 9, 15 1–8, 10–14',
    'hdnd-xa-mau …/2098/NQ-HĐND 2098 5 1–4',
    'ubnd-huyen-vi-du …/2097/QĐ-UBND 2097 12 1–11',
  ]);
});
