import { describe, expect, test } from 'vitest';
import { readWords, wordNames } from '#search/browser/page-elements.ts';
import { pageLanguage } from '#search/browser/page-language.ts';

const terms = JSON.stringify({ 'Nghị quyết': 'Resolution' });
const english = pageLanguage({ code: 'en', locale: 'en-GB', indexed: 'vi', terms });
const vietnamese = pageLanguage({ code: 'vi', locale: 'vi-VN', indexed: 'vi', terms: '{}' });

describe('what the index says', () => {
  test('is told in the language of the page where that has a word for it', () => {
    expect(english.tell('Nghị quyết')).toEqual({ text: 'Resolution' });
    expect(english.tell('UBND xã Mẫu')).toEqual({ text: 'UBND xã Mẫu', lang: 'vi' });
    expect(vietnamese.tell('Nghị quyết')).toEqual({ text: 'Nghị quyết' });
  });

  test('of a date too, as precise as it is', () => {
    const dates = ['ngày 05 tháng 01 năm 2020', 'tháng 6 năm 2019', 'năm 2019', 'hôm qua'];
    expect(dates.map((date) => english.tellDate(date))).toEqual([
      { text: '5 January 2020' },
      { text: 'June 2019' },
      { text: '2019' },
      { text: 'hôm qua', lang: 'vi' },
    ]);
    expect(vietnamese.tellDate('năm 2019')).toEqual({ text: 'năm 2019' });
  });
});

describe('the texts of the page', () => {
  const table = Object.fromEntries(wordNames.map((name) => [name, name]));
  const count = { by: 'count', forms: { one: '{count} result', other: '{count} results' } };
  const words = readWords(JSON.stringify({ ...table, count, busy: 'Searching {what}' }), english);

  test('have the form that goes with their number, and numbers that of the language', () => {
    expect([1, 1234].map((total) => words('count', { count: total }))).toEqual([
      '1 result',
      '1,234 results',
    ]);
  });

  test('take words as they are', () => {
    expect(words('busy', { what: '2023' })).toBe('Searching 2023');
  });

  test('are all there, or the page says which is not', () => {
    expect(() => readWords('{}', english)).toThrow('no text for count');
  });
});
