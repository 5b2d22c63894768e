import { describe, expect, test } from 'vitest';
import {
  civilDateIn,
  compareCivilDates,
  formatInLocale,
  formatOfficialDate,
  formatShortDate,
  isBefore,
  isOnOrBefore,
  overlaps,
  parseCivilDate,
  parseOfficialDate,
} from '#domain/civil-date.ts';
import { date } from './dates.ts';

describe('parseCivilDate', () => {
  test('reads a day', () => {
    expect(parseCivilDate('2023-10-15')).toEqual({
      text: '2023-10-15',
      precision: 'day',
      start: '2023-10-15',
      end: '2023-10-15',
    });
  });

  test('reads a month as all of its days', () => {
    expect(parseCivilDate('2023-10')).toEqual({
      text: '2023-10',
      precision: 'month',
      start: '2023-10-01',
      end: '2023-10-31',
    });
  });

  test('reads a year as all of its days', () => {
    expect(parseCivilDate('2023')).toEqual({
      text: '2023',
      precision: 'year',
      start: '2023-01-01',
      end: '2023-12-31',
    });
  });

  test.each([
    ['2024-02', '2024-02-29'],
    ['2023-02', '2023-02-28'],
    ['2000-02', '2000-02-29'],
    ['1900-02', '1900-02-28'],
    ['2023-04', '2023-04-30'],
    ['2023-12', '2023-12-31'],
  ])('%s ends on %s', (text, end) => {
    expect(date(text).end).toBe(end);
  });

  test('knows the leap day', () => {
    expect(parseCivilDate('2024-02-29')?.start).toBe('2024-02-29');
    expect(parseCivilDate('2023-02-29')).toBeUndefined();
  });

  test.each([
    '',
    '15/10/2023',
    '2023-13',
    '2023-00',
    '2023-10-00',
    '2023-10-32',
    '2023-04-31',
    '2023-1-5',
    '23-10-15',
    '0000',
    '0913-01-01',
    ' 2023',
    '2023-10-15T00:00:00Z',
    '2023-10-',
    'tháng 10 năm 2023',
  ])('refuses "%s"', (text) => {
    expect(parseCivilDate(text)).toBeUndefined();
  });
});

describe('overlaps', () => {
  test.each([
    ['2023', '2023-10-15', true],
    ['2023-10', '2023-10-31', true],
    ['2023-10', '2023-11-01', false],
    ['2023', '2024', false],
    ['2023-12-31', '2023', true],
  ])('%s and %s: %s', (a, b, expected) => {
    expect(overlaps(date(a), date(b))).toBe(expected);
    expect(overlaps(date(b), date(a))).toBe(expected);
  });

  test('an absent end is open', () => {
    expect(overlaps({ start: '2023-10-15' }, date('2024'))).toBe(true);
    expect(overlaps({ start: '2023-10-15' }, date('2022'))).toBe(false);
    expect(overlaps({ end: '2023-10-15' }, date('2022'))).toBe(true);
    expect(overlaps({ end: '2023-10-15' }, date('2024'))).toBe(false);
    expect(overlaps({}, date('2024'))).toBe(true);
    expect(overlaps({ start: '2024-01-01' }, { end: '2023-12-31' })).toBe(false);
  });
});

test('dates are ordered by their first day, then by their last', () => {
  const sorted = ['2024', '2023', '2023-01', '2023-10-15', '2023-01-01', '2023-10']
    .map(date)
    .sort(compareCivilDates)
    .map(({ text }) => text);
  expect(sorted).toEqual(['2023-01-01', '2023-01', '2023', '2023-10', '2023-10-15', '2024']);
  expect(compareCivilDates(date('2023'), date('2023'))).toBe(0);
});

describe('isOnOrBefore and isBefore', () => {
  test.each([
    ['2023-10-14', '2023-10-15', true, true],
    ['2023-10-15', '2023-10-15', true, false],
    ['2023-10-16', '2023-10-15', false, false],
    ['2023-09', '2023-10-15', true, true],
    ['2023-10', '2023-10-31', true, undefined],
    ['2023-10', '2023-10-15', undefined, undefined],
    ['2023-10', '2023-10-01', undefined, false],
    ['2023', '2023', undefined, undefined],
    ['2023', '2024', true, true],
    ['2024', '2023', false, false],
    ['2023-10-15', '2023', undefined, undefined],
  ])('%s against %s: %s, %s', (a, b, onOrBefore, before) => {
    expect(isOnOrBefore(date(a), date(b))).toBe(onOrBefore);
    expect(isBefore(date(a), date(b))).toBe(before);
  });
});

describe('formatOfficialDate', () => {
  test.each([
    ['2020-01-05', 'ngày 05 tháng 01 năm 2020'],
    ['2019-06-29', 'ngày 29 tháng 6 năm 2019'],
    ['2024-02-09', 'ngày 09 tháng 02 năm 2024'],
    ['2024-03-10', 'ngày 10 tháng 3 năm 2024'],
    ['2023-12-08', 'ngày 08 tháng 12 năm 2023'],
    ['2019-06', 'tháng 6 năm 2019'],
    ['2019-02', 'tháng 02 năm 2019'],
    ['2019-10', 'tháng 10 năm 2019'],
    ['2019', 'năm 2019'],
  ])('%s is "%s"', (text, official) => {
    expect(formatOfficialDate(date(text))).toBe(official);
  });
});

describe('formatShortDate', () => {
  test.each([
    ['2023-10-15', '15/10/2023'],
    ['2026-05-27', '27/5/2026'],
    ['2026-09-05', '05/9/2026'],
    ['2024-01-01', '01/01/2024'],
    ['2023-10', '10/2023'],
    ['2023-05', '5/2023'],
    ['2023', '2023'],
  ])('%s is "%s"', (text, short) => {
    expect(formatShortDate(date(text))).toBe(short);
  });
});

describe('civilDateIn', () => {
  test('gives the day that it is in the time zone', () => {
    const instant = new Date('2023-12-31T17:00:00Z');
    expect(civilDateIn(instant, 'Asia/Ho_Chi_Minh')).toEqual(date('2024-01-01'));
    expect(civilDateIn(instant, 'UTC')).toEqual(date('2023-12-31'));
  });

  test('refuses an unknown time zone', () => {
    expect(() => civilDateIn(new Date(0), 'Asia/Nowhere')).toThrow(RangeError);
  });
});

describe('parseOfficialDate', () => {
  test.each(['2020-01-05', '2019-10-30', '2019-06', '2020-02', '2019'])(
    'reads %s again',
    (text) => {
      const date = parseCivilDate(text);
      expect(date && parseOfficialDate(formatOfficialDate(date))).toEqual(date);
    },
  );

  test.each(['', '05/01/2020', 'ngày 31 tháng 02 năm 2020', 'ngày 5 tháng 1 năm 2020', 'năm nay'])(
    'takes %j for no date',
    (text) => {
      expect(parseOfficialDate(text)).toBeUndefined();
    },
  );
});

describe('formatInLocale', () => {
  test.each([
    ['2020-01-05', '5 January 2020', '5 Jan 2020'],
    ['2019-06', 'June 2019', 'Jun 2019'],
    ['2019', '2019', '2019'],
  ])('%s is %s', (text, long, short) => {
    const date = parseCivilDate(text);
    expect(date && [formatInLocale(date, 'en-GB'), formatInLocale(date, 'en-GB', 'short')]).toEqual(
      [long, short],
    );
  });
});
