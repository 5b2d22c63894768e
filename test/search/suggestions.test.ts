import { describe, expect, test } from 'vitest';
import { suggestDocuments } from '#search/browser/document-suggestions.ts';
import { matchNames } from '#search/browser/name-suggestions.ts';
import type { Result } from '#search/browser/answer.ts';
import { initialsOf, type SuggestedName } from '#search/suggested-name.ts';

const names: readonly SuggestedName[] = [
  ['/a/', 'Ủy ban nhân dân xã Mẫu', 'Cơ quan', 'UBND xã Mẫu', 'UBND'],
  ['/b/', 'Nguyễn Văn Ví Dụ', 'Người'],
  ['/c/', 'Đường bộ', 'Lĩnh vực', 'giao thông'],
  ['/d/', 'Xã Mẫu', 'Địa bàn'],
  ['/e/', 'Dương Thị Thử', 'Người'],
];

const matched = (text: string): string[] => matchNames(names, text).map(({ address }) => address);

describe('names', () => {
  test.each([
    ['ubnd', ['/a/']],
    ['uy ban nhan dan xa', ['/a/']],
    ['van vi', ['/b/']],
    ['dụ nguyễn', ['/b/']],
    ['giao th', ['/c/']],
    ['zz', []],
    ['', []],
    ['  -  ', []],
  ])('%s', (text, expected) => {
    expect(matched(text)).toEqual(expected);
  });

  test('one that begins with what is typed comes before one that holds it', () => {
    expect(matched('xa mau')).toEqual(['/d/', '/a/']);
  });

  test('the same accents come first, others follow', () => {
    expect(matched('duong')).toEqual(['/c/', '/e/']);
    expect(matched('dương')).toEqual(['/e/', '/c/']);
    expect(matched('đường')).toEqual(['/c/', '/e/']);
  });

  test('stand in the file of every initial of their words and other names', () => {
    expect([...initialsOf(names[2] ?? ['', '', ''])].toSorted()).toEqual(['b', 'd', 'g', 't']);
  });
});

describe('documents', () => {
  const result = (title: string, number?: string): Result => ({
    row: 0,
    isComplete: true,
    page: {
      address: `/${title}/`,
      title,
      kind: 'Nghị quyết',
      ...(number !== undefined && { number }),
      words: [],
      anchors: [],
    },
    title: [],
    passage: { pieces: [], isCutBefore: false, isCutAfter: false },
  });
  const results = [
    result('Sửa đường Số Không', '05/2098/NQ-HĐND'),
    result('Nạo vét kênh', '31/KH-UBND'),
    result('Hội nghị sơ kết'),
  ];
  const offered = (text: string): string[] =>
    suggestDocuments(results, text).map(({ label }) => label);

  test.each([
    ['nghi quyet 5', ['Sửa đường Số Không']],
    ['05/2098', ['Sửa đường Số Không']],
    ['kh-ubnd', ['Nạo vét kênh']],
    ['kenh nao', ['Nạo vét kênh']],
    ['so ke', ['Hội nghị sơ kết']],
    ['', []],
  ])('%s', (text, expected) => {
    expect(offered(text)).toEqual(expected);
  });
});
