import { expect, test } from 'vitest';
import { parseCivilDate } from '#domain/civil-date.ts';
import { translator } from '#i18n/translator.ts';
import { longDate, shortDate } from '#site/dates.ts';

function told(language: string, text: string): string[] {
  const date = parseCivilDate(text);
  if (!date) throw new Error(text);
  const t = translator(language);
  return [longDate(t, date).text, shortDate(t, date).text];
}

test('a date is as precise as it is known, in the form of the language', () => {
  expect(['2023-10-15', '2023-01-05', '2023-10', '2023'].map((text) => told('en', text))).toEqual([
    ['15 October 2023', '15 Oct 2023'],
    ['5 January 2023', '5 Jan 2023'],
    ['October 2023', 'Oct 2023'],
    ['2023', '2023'],
  ]);
  expect(['2023-10-15', '2023-01-05', '2023-10', '2023'].map((text) => told('vi', text))).toEqual([
    ['ngày 15 tháng 10 năm 2023', '15/10/2023'],
    ['ngày 05 tháng 01 năm 2023', '05/01/2023'],
    ['tháng 10 năm 2023', '10/2023'],
    ['năm 2023', '2023'],
  ]);
});

test('a machine reads the same date in every language', () => {
  const date = parseCivilDate('2023-10');
  expect(date && longDate(translator('en'), date).iso).toBe('2023-10');
});
