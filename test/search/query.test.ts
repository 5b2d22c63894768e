import { describe, expect, test } from 'vitest';
import { parseQuery } from '#search/browser/query.ts';

describe('a query', () => {
  test('is split at blanks, each word into runs', () => {
    expect(parseQuery('  Đầu tư   công 98/2023/QH15, ').words).toEqual([
      { runs: ['đầu'], at: 0 },
      { runs: ['tư'], at: 1 },
      { runs: ['công'], at: 2 },
      { runs: ['98', '2023', 'qh', '15'], at: 3 },
    ]);
  });

  test('has no words in nothing and in mere signs', () => {
    expect(parseQuery(' … ?! ').words).toEqual([]);
    expect(parseQuery('').words).toEqual([]);
  });

  test('is the same in every Unicode form', () => {
    expect(parseQuery('nghị quyết'.normalize('NFD'))).toEqual(parseQuery('nghị quyết'));
  });

  test.each([
    ['đường', true],
    ['duong đi', true],
    ['duong', false],
    ['98/2023/QH15', false],
  ])('tells whether it has accents: %s', (text, isAccented) => {
    expect(parseQuery(text).isAccented).toBe(isAccented);
  });
});

describe('quotation marks and minus', () => {
  test('make phrases of the words between, anywhere in the query', () => {
    const { words, phrases } = parseQuery('sửa "đường thôn" năm “sau này”');
    expect(words.map(({ runs }) => runs.join())).toEqual('sửa đường thôn năm sau này'.split(' '));
    expect(phrases).toEqual([
      [1, 3],
      [4, 6],
    ]);
  });

  test('leave out a word or a phrase', () => {
    const { words, excluded } = parseQuery('đường -thôn -"khu phố"');
    expect(words).toHaveLength(1);
    expect(excluded.map((phrase) => phrase.flatMap(({ runs }) => runs))).toEqual([
      ['thôn'],
      ['khu', 'phố'],
    ]);
  });

  test.each(['05-CT/TU', 'tế - xã hội', 'QĐ-UBND', '5 -3'])('are no minus in %s', (text) => {
    expect(parseQuery(text).excluded).toEqual([]);
  });
});

describe('a document number', () => {
  /** The readings of all numbers in a query: where they end, and the names they look for. */
  const readings = (text: string): string[] =>
    parseQuery(text).numbers.flatMap(({ from, readings: all }) =>
      all.map(({ to, name }) => `${from}-${to} ${name.join(' ')}`),
    );

  test.each([
    ['98/2023/QH15', ['0-4 98 2023 qh 15', '0-2 98 2023']],
    ['98-2023-qh15', ['0-4 98 2023 qh 15', '0-2 98 2023']],
    ['98 2023 QH15', ['0-4 98 2023 qh 15', '0-2 98 2023']],
    ['NQ98', ['0-2 nq 98']],
    ['nq 98', ['0-2 nq 98']],
    ['nghị quyết 98', ['0-3 nq 98']],
    ['nghi quyet so 98/2023/QH15', ['0-7 nq 98 2023 qh 15', '0-5 nq 98 2023']],
    ['05-CT/TU', ['0-3 ct 5 tu', '0-2 ct 5']],
    ['05 ct tu', ['0-3 ct 5 tu', '0-2 ct 5']],
    ['15/2020/QĐ-UBND', ['0-4 qd 15 2020 ubnd', '0-3 qd 15 2020']],
    ['nghị quyết 12/2024/NQ-HĐND', ['0-6 nq 12 2024 hdnd', '0-5 nq 12 2024']],
    ['125/SGDĐT-VP', ['0-3 125 sgddt vp']],
    ['12a/NQ-CP', ['0-4 nq 12 a cp', '0-3 nq 12 a']],
    ['98/2023', ['0-2 98 2023']],
    ['sửa nq 98 và nq 54', ['1-4 nq 98 va', '1-3 nq 98', '4-6 nq 54']],
    ['nq 98 nq 54', ['0-2 nq 98', '2-4 nq 54']],
    ['nghị quyết 98 năm 2023', ['0-5 nq 98 2023']],
    ['thông báo 15 ngày 3 tháng 4', ['0-4 tb 15 ngay', '0-3 tb 15']],
  ])('is recognised in %s', (text, expected) => {
    expect(readings(text)).toEqual(expected);
  });

  test.each([
    'hội nghị lần thứ 19',
    'tháng 10 2023',
    'giải ngân vốn năm 2023',
    'quận 3',
    '1.234,5 tỷ',
    'QĐ-UBND',
    'điều 5',
    'kế hoạch 5 năm',
    'ke hoach 5 nam 2021-2025',
    'thông báo trước 15 ngày',
    'báo cáo 6 tháng đầu năm',
  ])('is not seen in %s', (text) => {
    expect(readings(text)).toEqual([]);
  });

  test('is looked for in texts with and without the zero in front', () => {
    const [number] = parseQuery('5-ct/tu').numbers;
    expect(number?.readings[0]?.citations).toEqual([
      ['5', 'ct', 'tu'],
      ['05', 'ct', 'tu'],
    ]);
  });
});
