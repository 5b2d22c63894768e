import { describe, expect, test } from 'vitest';
import { numberNames, typeAt, wholeName } from '#search/document-names.ts';

describe('the names of a document number', () => {
  test.each([
    ['98/2023/QH15', 'Nghị quyết', ['98 2023 qh 15', 'nq 98 2023 qh 15']],
    ['05-CT/TU', 'Chỉ thị', ['5 ct tu', 'ct 5 tu']],
    ['15/2020/QĐ-UBND', 'Quyết định', ['15 2020 qd ubnd', 'qd 15 2020 ubnd']],
    ['12a/NQ-CP', 'Nghị quyết', ['12 a nq cp', 'nq 12 a cp']],
    ['59/2020/QH14', 'Luật', ['59 2020 qh 14']],
    ['Không số', 'Chỉ thị', ['khong so', 'ct khong so']],
  ])('%s as %s', (number, kind, names) => {
    expect(numberNames(number, kind).map((runs) => runs.join(' '))).toEqual(names);
  });
});

test('a type is known by its word and by its code, the longest first', () => {
  expect(typeAt(['nghi', 'quyet', 'lien', 'tich', '1'], 0)).toEqual({ code: 'nqlt', length: 4 });
  expect(typeAt(['so', 'nq', '98'], 1)).toEqual({ code: 'nq', length: 1 });
  expect(typeAt(['nghi'], 0)).toBeUndefined();
});

test('only a short name can be asked for whole', () => {
  expect(wholeName('Nguyễn Thị Lệ')).toEqual(['nguyen', 'thi', 'le']);
  expect(wholeName('một hai ba bốn năm sáu bảy tám chín')).toEqual([]);
});
