import { expect, test } from 'vitest';
import { formProblem } from '#corpus/scaffold/field.ts';
import { typedDate } from '#corpus/scaffold/typed-date.ts';

test.each([
  ['20/11/2026', '2026-11-20'],
  ['5/1/2026', '2026-01-05'],
  ['05-01-2026', '2026-01-05'],
  ['11/2026', '2026-11'],
  ['2026-11-20', '2026-11-20'],
  ['2026', '2026'],
  ['hôm qua', 'hôm qua'],
  ['30/2/2026', '30/2/2026'],
])('a date typed as %s is taken for %s', (text, date) => {
  expect(typedDate(text)).toBe(date);
});

test('a date in either form is accepted, an impossible one in neither', () => {
  const accepted = ['20/11/2026', '2026-11-20', '30/2/2026', '2026-02-30'].map(
    (date) => formProblem('date', date) === undefined,
  );
  expect(accepted).toEqual([true, true, false, false]);
});
