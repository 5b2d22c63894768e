import { describe, expect, test } from 'vitest';
import { citationSplices, mendNumber } from '#corpus/fix/number-spelling.ts';
import { applySplices } from '#corpus/fix/splice.ts';

function mended(text: string): string {
  return applySplices(text, citationSplices(text));
}

describe('a field that holds a number', () => {
  test.each([
    ['98/2023/QH 15', '98/2023/QH15'],
    ['98/2023/QH\u00a015', '98/2023/QH15'],
    ['98/2023/Q\u041d15', '98/2023/QH15'],
    ['05\u2013CT/TU', '05-CT/TU'],
    ['367 - QĐ/TWĐTN', '367-QĐ/TWĐTN'],
    ['30/2020/ND-CP', '30/2020/NĐ-CP'],
    ['15/QD-UBND', '15/QĐ-UBND'],
    ['12/2024/NQ-HÐND', '12/2024/NQ-HĐND'],
    ['12/2024/NQ-HDND', '12/2024/NQ-HĐND'],
    ['36/2006/CT-TTG', '36/2006/CT-TTg'],
    ['Số: 15/QĐ-UBND', '15/QĐ-UBND'],
  ])('%s is %s', (written, number) => {
    expect(mendNumber(written)).toBe(number);
  });

  test.each([
    ['right', '98/2023/QH15'],
    ['of the Party with separators of the state', '34/CT-TW'],
    ['that may be hướng dẫn or hợp đồng', '12/HD-UBND'],
    ['with a year of two digits', '12/24/NQ-HĐND'],
    ['that is none', 'không số'],
    ['without its zero', '5-CT/TU'],
  ])('one %s stays', (_, written) => {
    expect(mendNumber(written)).toBeUndefined();
  });
});

describe('numbers in running text', () => {
  test.each([
    ['theo Chỉ thị 05\u2013CT/TU và', 'theo Chỉ thị 05-CT/TU và'],
    ['Nghị định 09/2026/NĐ- CP.', 'Nghị định 09/2026/NĐ-CP.'],
    ['Nghị định số 30/2020/ND-CP,', 'Nghị định số 30/2020/NĐ-CP,'],
    ['Quyết định 15/QD-UBND của', 'Quyết định 15/QĐ-UBND của'],
    ['Nghị quyết 98/2023/QH\u00a015 về', 'Nghị quyết 98/2023/QH15 về'],
    ['12/2024/NQ-HDND', '12/2024/NQ-HĐND'],
    ['12/2024/NQ\u2011HÐND', '12/2024/NQ-HĐND'],
    ['số 367 \u2013 QĐ/TWĐTN', 'số 367-QĐ/TWĐTN'],
    ['theo 12\u00a0/\u00a02024/NQ-HĐND', 'theo 12/2024/NQ-HĐND'],
    ['Quyết định 12/QĐ-T\u0422g', 'Quyết định 12/QĐ-TTg'],
    ['18-NQ/\u0422W, 19-NQ/TW', '18-NQ/TW, 19-NQ/TW'],
  ])('%j becomes %j', (text, right) => {
    expect(mended(text)).toBe(right);
  });

  test.each([
    ['a range and a pause', 'năm 2020\u20132025, Điều 5 \u2013 NQ/TW nêu rõ'],
    ['a fraction, a date, a route', '1/2 số hộ, 05/9/2026, tuyến 12\u201315'],
    ['an address', 'https://vidu.example/30/2020/ND-CP'],
    ['a number across two lines', 'Nghị quyết 66-\nNQ/TW'],
    ['separators of another system', 'Chỉ thị 34/CT-TW'],
    ['right ones', 'Nghị quyết 98/2023/QH15, 125/SGDĐT-VP, 221-KH/QU'],
  ])('%s stay', (_, text) => {
    expect(mended(text)).toBe(text);
  });
});
