import { describe, expect, test } from 'vitest';
import {
  compareVietnamese,
  foldAccents,
  sentenceCase,
  slugify,
  toNfc,
} from '#domain/vietnamese.ts';

describe('toNfc', () => {
  test('composes decomposed text', () => {
    expect(toNfc('Nghị quyết'.normalize('NFD'))).toBe('Nghị quyết');
  });

  test('repairs the mixed form ê + dot below', () => {
    expect(toNfc('vi\u00ea\u0323c')).toBe('vi\u1ec7c');
  });

  test('keeps the tone placement of the source', () => {
    expect(toNfc('hoà hòa uỷ ủy')).toBe('hoà hòa uỷ ủy');
  });
});

describe('foldAccents', () => {
  test.each([
    ['Quyết định', 'quyet dinh'],
    ['Đường Điện Biên Phủ', 'duong dien bien phu'],
    ['QĐ-UBND', 'qd-ubnd'],
    ['hòa', 'hoa'],
    ['hoà', 'hoa'],
    ['Ưu tiên ở khu phố', 'uu tien o khu pho'],
  ])('%s is typed as %s', (text, folded) => {
    expect(foldAccents(text)).toBe(folded);
  });

  test('gives the same for composed and decomposed text', () => {
    expect(foldAccents('Nghị định'.normalize('NFD'))).toBe('nghi dinh');
  });

  test('takes the look-alikes of đ for đ', () => {
    expect(foldAccents('\u00d0\u00f0\u0189\u0256')).toBe('dddd');
  });
});

describe('slugify', () => {
  test.each([
    ['Quận 3', 'quan-3'],
    ['Hội nghị lần thứ 19', 'hoi-nghi-lan-thu-19'],
    ['  “Đô thị” – văn minh!  ', 'do-thi-van-minh'],
    ['TP.HCM', 'tp-hcm'],
    ['…', ''],
  ])('%s becomes "%s"', (text, slug) => {
    expect(slugify(text)).toBe(slug);
  });
});

describe('compareVietnamese', () => {
  const sorted = (words: string[]) => [...words].sort(compareVietnamese);

  test('orders the tones ngang, huyền, hỏi, ngã, sắc, nặng', () => {
    expect(sorted(['dạ', 'dá', 'dã', 'dả', 'dà', 'da'])).toEqual([
      'da',
      'dà',
      'dả',
      'dã',
      'dá',
      'dạ',
    ]);
  });

  test('puts đ after d and ă, â after a', () => {
    expect(sorted(['đa', 'âm', 'du', 'ăn', 'az', 'e'])).toEqual([
      'az',
      'ăn',
      'âm',
      'du',
      'đa',
      'e',
    ]);
  });

  test('orders numbers by value', () => {
    expect(sorted(['Phường 10', 'Phường 2', 'Phường 1'])).toEqual([
      'Phường 1',
      'Phường 2',
      'Phường 10',
    ]);
  });
});

describe('sentenceCase', () => {
  test.each([
    ['nghị quyết', 'Nghị quyết'],
    ['đề án', 'Đề án'],
    ['“ủy ban', '“Ủy ban'],
    ['98 nghị quyết', '98 nghị quyết'],
    ['', ''],
  ])('"%s" begins as "%s"', (text, cased) => {
    expect(sentenceCase(text)).toBe(cased);
  });
});
