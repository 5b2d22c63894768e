import { expect, test } from 'vitest';
import { isCodeOfGuide, partyGuidesOn, type PartyGuide } from '#domain/party-codes.ts';
import { date } from './dates.ts';

function guidesOn(text: string): string[] {
  return partyGuidesOn(date(text)).map(({ number }) => number);
}

test.each([
  ['2018-04-02', []],
  ['2018-04-03', ['36-HD/VPTW']],
  ['2026-05-26', ['36-HD/VPTW']],
  ['2026-05-27', ['05-HD/VPTW']],
  ['2026-05', ['36-HD/VPTW', '05-HD/VPTW']],
  ['2018', ['36-HD/VPTW']],
])('the guides that may apply on %s are %j', (day, numbers) => {
  expect(guidesOn(day)).toEqual(numbers);
});

test('a quy định is QĐi under the guide of 2018 and QĐ under that of 2026', () => {
  const fits = (day: string, code: string): boolean[] =>
    partyGuidesOn(date(day)).map((guide: PartyGuide) => isCodeOfGuide(guide, code, 'regulation'));
  expect(fits('2026', 'QĐi')).toEqual([true, false]);
  expect(fits('2026', 'QĐ')).toEqual([false, true]);
});

test('other types take any code of the guide', () => {
  const [guide] = partyGuidesOn(date('2027'));
  expect(guide && isCodeOfGuide(guide, 'KL', 'conclusion')).toBe(true);
  expect(guide && isCodeOfGuide(guide, 'CTrHĐ', 'action-programme')).toBe(false);
});
