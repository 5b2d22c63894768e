import { describe, expect, test } from 'vitest';
import { lookAlikeSplices } from '#corpus/fix/look-alike-letters.ts';
import { applySplices } from '#corpus/fix/splice.ts';

function mended(text: string): string {
  return applySplices(text, lookAlikeSplices(text));
}

describe('letters that only look right', () => {
  test.each([
    ['eth for Đ', 'Quyết \u00d0ịnh của HÐND, \u00f0ường số 3', 'Quyết Định của HĐND, đường số 3'],
    ['African d for Đ', '\u0189iều 1, \u0256iểm a', 'Điều 1, điểm a'],
    ['a lone stroke', 'QÐ, Ð/c', 'QĐ, Đ/c'],
    ['Cyrillic in a number', '98/2023/Q\u041d15', '98/2023/QH15'],
    ['Cyrillic in a word', 'ngh\u0456 quyết, \u0421hỉ thị', 'nghi quyết, Chỉ thị'],
    ['Cyrillic under a mark', 'H\u043e\u0323\u0302i nghị', 'Hội nghị'],
    ['Greek in capitals', 'UB\u039dD', 'UBND'],
    ['an abbreviation with a small letter', 'T\u0422g, \u0422hU', 'TTg, ThU'],
    ['a word in capitals', 'NGHỊ QUY\u0415\u0302\u0301T', 'NGHỊ QUYẾT'],
  ])('%s', (_, text, right) => {
    expect(mended(text)).toBe(right);
  });
});

describe('words that are right as they are', () => {
  test.each([
    ['Vietnamese', 'Đường Điện Biên Phủ, HĐND, đ/c'],
    ['Russian', 'Москва, СССР, сом'],
    ['Greek and units', 'Αθήνα, 5 μm, 10 kΩ, Δt, α-amylase'],
    ['Icelandic', 'Guðmundur, Seyðisfjörður'],
    ['a word of both that is none', 'aлфавит'],
  ])('%s', (_, text) => {
    expect(mended(text)).toBe(text);
  });
});
