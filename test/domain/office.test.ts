import { describe, expect, test } from 'vitest';
import { officeAt } from '#domain/office.ts';
import { date } from './dates.ts';

interface Given {
  from?: string;
  to?: string;
  attested?: string[];
}

function on(day: string, { from, to, attested = [] }: Given) {
  const term = {
    ...(from && { from: date(from) }),
    ...(to && { to: date(to) }),
    attested: attested.map(date),
  };
  return officeAt(term, date(day));
}

describe('officeAt', () => {
  test.each([
    ['2020-12-31', 'not-held'],
    ['2021-01-01', 'held'],
    ['2023-10-15', 'held'],
    ['2025-12-31', 'held'],
    ['2026-01-01', 'not-held'],
  ])('an office from 2021-01-01 to 2025-12-31 is on %s %s', (day, expected) => {
    expect(on(day, { from: '2021-01-01', to: '2025-12-31' })).toBe(expected);
  });

  test.each([
    ['2023-10-15', 'attested'],
    ['2023-10', 'attested'],
    ['2023', 'attested'],
    ['2023-10-16', 'unknown'],
    ['2022', 'unknown'],
  ])('an office known only from a report of 2023-10-15 is on %s %s', (day, expected) => {
    expect(on(day, { attested: ['2023-10-15'] })).toBe(expected);
  });

  test('a report of unknown day attests the year and no day of it', () => {
    expect(on('2023', { attested: ['2023'] })).toBe('attested');
    expect(on('2023-10-15', { attested: ['2023'] })).toBe('unknown');
  });

  test('nothing is concluded between two reports', () => {
    expect(on('2023-06-01', { attested: ['2023-01-01', '2023-12-31'] })).toBe('unknown');
  });

  test('a first day carries to the last report and no further', () => {
    const given = { from: '2021-01-01', attested: ['2023-10-15', '2022-01-01'] };
    expect(on('2020-06-01', given)).toBe('not-held');
    expect(on('2023-06-01', given)).toBe('held');
    expect(on('2023-10-15', given)).toBe('attested');
    expect(on('2023-10-16', given)).toBe('unknown');
  });

  test('a last day carries back to the first report and no further', () => {
    const given = { to: '2025-12-31', attested: ['2023-10-15'] };
    expect(on('2023-10-14', given)).toBe('unknown');
    expect(on('2024-01-01', given)).toBe('held');
    expect(on('2026-01-01', given)).toBe('not-held');
  });

  test('an imprecise first year is open until it is over', () => {
    const given = { from: '2021', to: '2025' };
    expect(on('2020-12-31', given)).toBe('not-held');
    expect(on('2021-06-01', given)).toBe('unknown');
    expect(on('2022-01-01', given)).toBe('held');
    expect(on('2025-06-01', given)).toBe('unknown');
  });

  test('nothing known is unknown', () => {
    expect(on('2023', {})).toBe('unknown');
  });
});
