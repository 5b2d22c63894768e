import { expect, test } from 'vitest';
import { beginningOf } from '#domain/instant.ts';
import { date } from './dates.ts';

test.each([
  ['2023-10-15', 'Asia/Ho_Chi_Minh', '2023-10-14T17:00:00.000Z'],
  ['2023-10', 'Asia/Ho_Chi_Minh', '2023-09-30T17:00:00.000Z'],
  ['2023', 'UTC', '2023-01-01T00:00:00.000Z'],
  ['2024-03-31', 'Europe/Berlin', '2024-03-30T23:00:00.000Z'],
  ['2024-04-01', 'Europe/Berlin', '2024-03-31T22:00:00.000Z'],
  ['2023-10-15', 'America/St_Johns', '2023-10-15T02:30:00.000Z'],
])('%s begins in %s at %s', (text, timeZone, instant) => {
  expect(beginningOf(date(text), timeZone).toISOString()).toBe(instant);
});
