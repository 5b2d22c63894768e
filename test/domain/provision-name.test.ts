import { describe, expect, test } from 'vitest';
import { provisionInSentence, provisionName } from '#domain/provision-name.ts';
import { ProvisionReader } from '#domain/provision.ts';

describe('the name of a provision by its anchor', () => {
  test('is the one that the reader gave it', () => {
    const lines = [
      'Chương II',
      'Mục 1',
      'Điều 5. Ngân sách',
      '2. Chi',
      'đ) khác',
      'Điều 5a. Thêm',
      'Phụ lục I',
      'Điều 1. Mẫu',
    ];
    const reader = new ProvisionReader();
    const provisions = lines.flatMap((line) => reader.next(line) ?? []);
    expect(provisions).toHaveLength(lines.length);
    expect(provisions.map(({ anchor }) => provisionName(anchor))).toEqual(
      provisions.map(({ name }) => name),
    );
  });

  test.each([['nhiem-vu-khu-pho'], ['dieu-1-2'], ['phan-thu-nhat'], ['ghi-chu-1'], ['']])(
    'is not guessed from %j',
    (anchor) => {
      expect(provisionName(anchor)).toBeUndefined();
    },
  );
});

test.each([
  ['Khoản 2 Điều 5', 'khoản 2 Điều 5'],
  ['Điểm đ khoản 2 Điều 5', 'điểm đ khoản 2 Điều 5'],
  ['Điều 5', 'Điều 5'],
  ['Phụ lục II', 'Phụ lục II'],
])('%s reads %s within a sentence', (name, expected) => {
  expect(provisionInSentence(name)).toBe(expected);
});
