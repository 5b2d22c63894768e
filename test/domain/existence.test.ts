import { describe, expect, test } from 'vitest';
import { existenceAt } from '#domain/existence.ts';
import { date } from './dates.ts';

describe('existenceAt', () => {
  test('without any stretch is uncertain', () => {
    expect(existenceAt([], date('2023-10-15'))).toBe('uncertain');
  });

  test.each([
    ['1900', 'exists'],
    ['2023-10-15', 'exists'],
    ['2025-06-30', 'exists'],
    ['2025-07-01', 'ended'],
    ['2025', 'uncertain'],
    ['2026', 'ended'],
  ])('of a district that existed to 2025-06-30, on %s: %s', (day, expected) => {
    expect(existenceAt([{ to: date('2025-06-30') }], date(day))).toBe(expected);
  });

  test.each([
    ['2025-06-30', 'not-yet'],
    ['2025-07-01', 'exists'],
    ['2025', 'uncertain'],
    ['2030-01-01', 'exists'],
  ])('of a ward that exists from 2025-07-01, on %s: %s', (day, expected) => {
    expect(existenceAt([{ from: date('2025-07-01') }], date(day))).toBe(expected);
  });

  test.each([
    ['1975-12-30', 'uncertain'],
    ['1975-12-31', 'exists'],
    ['2025-06-01', 'exists'],
    ['2025-06-15', 'uncertain'],
    ['2025-07-01', 'ended'],
  ])('of a body that began in 1975 and ended in June 2025, on %s: %s', (day, expected) => {
    expect(existenceAt([{ from: date('1975'), to: date('2025-06') }], date(day))).toBe(expected);
  });

  test.each([
    ['1989-12-31', 'not-yet'],
    ['1995-01-01', 'exists'],
    ['2005-01-01', 'ended'],
    ['2015-01-01', 'exists'],
    ['2021-01-01', 'ended'],
  ])('of a body that was re-established, on %s: %s', (day, expected) => {
    const spans = [
      { from: date('2010-01-01'), to: date('2020-12-31') },
      { from: date('1990-01-01'), to: date('1999-12-31') },
    ];
    expect(existenceAt(spans, date(day))).toBe(expected);
  });

  test('an open stretch holds for every day', () => {
    expect(existenceAt([{ by: 'a law' }], date('2023'))).toBe('exists');
  });
});
