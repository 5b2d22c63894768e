import { describe, expect, test } from 'vitest';
import { mendDate } from '#corpus/fix/date-format.ts';

describe('a date that is only written another way', () => {
  test.each([
    ['15/10/2023', '2023-10-15'],
    ['5/9/2026', '2026-09-05'],
    ['01-10-1997', '1997-10-01'],
    ['15.10.2023', '2023-10-15'],
    ['15–10–2023', '2023-10-15'],
    ['10/2023', '2023-10'],
    ['tháng 6 năm 2019', '2019-06'],
    ['tháng 6/2019', '2019-06'],
    ['ngày 05 tháng 01 năm 2020', '2020-01-05'],
    ['Ngày 27/5/2026', '2026-05-27'],
    ['năm 2023', '2023'],
    ['2023/10/15', '2023-10-15'],
    ['2023-9-5', '2023-09-05'],
    ['2023.10', '2023-10'],
  ])('%s is %s', (written, date) => {
    expect(mendDate(written)).toBe(date);
  });
});

describe('a date that needs a person', () => {
  test.each([
    ['30/02/2023'],
    ['10/15/2023'],
    ['15/10/23'],
    ['15/10-2023'],
    ['15/10'],
    ['2023-13'],
    ['khoảng 2023'],
    ['15/10/2023 - 16/10/2023'],
    ['2023-10-15T00:00:00Z'],
    [''],
  ])('%j stays', (written) => {
    expect(mendDate(written)).toBeUndefined();
  });
});
