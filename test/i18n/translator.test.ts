import { describe, expect, test } from 'vitest';
import { formatNumber } from '#i18n/numbers.ts';
import { translator } from '#i18n/translator.ts';

const vi = translator('vi');
const en = translator('en');

describe('a text', () => {
  test('takes its values, numbers in the form of the language', () => {
    expect(vi('list.total', { count: 1234 })).toBe('1.234 mục');
    expect(en('list.total', { count: 1234 })).toBe('1,234 items');
    expect(en('list.year', { year: '2023' })).toBe('Year 2023');
  });

  test('has the form that goes with its number', () => {
    expect([0, 1, 2, 21].map((count) => en('list.total', { count }))).toEqual([
      '0 items',
      '1 item',
      '2 items',
      '21 items',
    ]);
    expect([1, 2].map((count) => vi('list.total', { count }))).toEqual(['1 mục', '2 mục']);
  });

  test('counts in a row too', () => {
    const places = [1, 2, 3, 4, 11, 12, 19, 21, 22, 103];
    expect(places.map((ordinal) => en('fact.ordinal.value', { ordinal }))).toEqual([
      '1st',
      '2nd',
      '3rd',
      '4th',
      '11th',
      '12th',
      '19th',
      '21st',
      '22nd',
      '103rd',
    ]);
    expect(vi('fact.ordinal.value', { ordinal: 19 })).toBe('lần thứ 19');
  });

  test('without a value that it asks for is an error', () => {
    expect(() => en('list.year')).toThrow('{year}');
    expect(() => en('list.total', { total: 3 })).toThrow('{count}');
  });

  test('goes to a script with its marks', () => {
    expect(en.form('search.count')).toEqual({
      by: 'count',
      type: 'cardinal',
      forms: { one: '{count} result', other: '{count} results' },
    });
    expect(vi.form('search.count')).toBe('{count} kết quả');
  });
});

test('a page in another language than the documents says which they are in', () => {
  expect([vi.original, en.original]).toEqual([undefined, 'vi']);
});

test('an unknown language is that of the documents', () => {
  expect(translator('xx').language).toBe('vi');
  expect(translator(undefined)).toBe(vi);
});

test('a number has the separators of its language', () => {
  expect([formatNumber('vi', 5574.25), formatNumber('en', 5574.25)]).toEqual([
    '5.574,25',
    '5,574.25',
  ]);
  expect([formatNumber('vi', 0.1234, 1), formatNumber('en', 0.1234, 1)]).toEqual(['0,1', '0.1']);
});
