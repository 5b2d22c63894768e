import { describe, expect, test } from 'vitest';
import { findCitations } from '#domain/citation.ts';

const cited = (text: string) => findCitations(text).map(({ number }) => number.text);

describe('findCitations finds', () => {
  test.each([
    [
      'Luật số 72/2025/QH15 đã được sửa đổi, bổ sung theo Luật số 87/2025/QH15;',
      ['72/2025/QH15', '87/2025/QH15'],
    ],
    ['Kế hoạch số 221-KH/QU, ngày 12/11/2019 của Ban Thường vụ', ['221-KH/QU']],
    ['theo Nghị quyết 12/2024/NQ-HĐND.', ['12/2024/NQ-HĐND']],
    ['(sau đây gọi là Nghị quyết 1685/NQ-UBTVQH15)', ['1685/NQ-UBTVQH15']],
    ['Nghị quyết số 66.19/2026/NQ-CP ngày 05 tháng 01 năm 2026', ['66.19/2026/NQ-CP']],
    ['“Nghị định số 30/2020/NĐ-CP”: về công tác văn thư', ['30/2020/NĐ-CP']],
    ['Số:30/2020/NĐ-CP', ['30/2020/NĐ-CP']],
    ['các Nghị quyết 18-NQ/TW,19-NQ/TW; 36-NQ/HU!', ['18-NQ/TW', '19-NQ/TW', '36-NQ/HU']],
    ['Quy chế 05-QC/BTCTU-BDVTU và 08-QĐi/TW', ['05-QC/BTCTU-BDVTU', '08-QĐi/TW']],
    ['Quyết định 19/2025/QĐ-TTg – danh mục mã số', ['19/2025/QĐ-TTg']],
    ['Thông tư liên tịch 15/2015/TTLT-BLĐTBXH-BNV', ['15/2015/TTLT-BLĐTBXH-BNV']],
    ['Nghị quyết 98/2023/QH15…', ['98/2023/QH15']],
    ['Nghị quyết 98/2023/QH15.Điều 2', ['98/2023/QH15']],
    ['Kế hoạch 01/KH-UBND.VX của phường', ['01/KH-UBND.VX']],
    ['98/2023/QH15', ['98/2023/QH15']],
  ])('in "%s" %j', (text, numbers) => {
    expect(cited(text)).toEqual(numbers);
  });

  test('the place of each number, in UTF-16 units', () => {
    const text = '🏛 Nghị quyết 98/2023/QH15, 98/2023/QH15';
    expect(findCitations(text).map(({ start, end }) => [start, end])).toEqual([
      [14, 26],
      [28, 40],
    ]);
    expect(findCitations(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      '98/2023/QH15',
      '98/2023/QH15',
    ]);
  });

  test('the parts of each number', () => {
    expect(findCitations('Chỉ thị 36-CT/TU.')).toEqual([
      {
        start: 8,
        end: 16,
        text: '36-CT/TU',
        number: { text: '36-CT/TU', system: 'party', ordinal: '36', typeCode: 'CT', body: 'TU' },
      },
    ]);
  });

  test('numbers in decomposed text, at the places they have there', () => {
    const text = 'theo công văn số 12/TƯĐ-VP, Nghị quyết 12-NQ/TƯ'.normalize('NFD');
    expect(findCitations(text).map((citation) => citation.number.text)).toEqual([
      '12/TƯĐ-VP',
      '12-NQ/TƯ',
    ]);
    expect(findCitations(text).at(-1)?.end).toBe(text.length);
  });
});

describe('findCitations sees through the flaws of real texts', () => {
  test.each([
    ['Nghị định số 09/2026/NĐ- CP ngày', '09/2026/NĐ- CP', '09/2026/NĐ-CP'],
    ['Nghị định số 09/2026/NĐ-\nCP ngày', '09/2026/NĐ-\nCP', '09/2026/NĐ-CP'],
    ['Nghị quyết số 66- NQ/TW của', '66- NQ/TW', '66-NQ/TW'],
    ['Quyết định 367 - QĐ/TWĐTN của', '367 - QĐ/TWĐTN', '367-QĐ/TWĐTN'],
    ['Nghị quyết số 100 /NQ-CP ngày', '100 /NQ-CP', '100/NQ-CP'],
    ['Nghị quyết số 119/2026/ UBTVQH15 về', '119/2026/ UBTVQH15', '119/2026/UBTVQH15'],
    ['Nghị quyết số 140/NQ-CP2 về', '140/NQ-CP', '140/NQ-CP'],
    ['Nghị quyết số 66-NQ/TW1 Thực hiện', '66-NQ/TW', '66-NQ/TW'],
    ['Nghị định 30/2020/N\u00d0-CP về', '30/2020/N\u00d0-CP', '30/2020/NĐ-CP'],
  ])('%j', (sentence, text, number) => {
    expect(findCitations(sentence).map((one) => [one.text, one.number.text])).toEqual([
      [text, number],
    ]);
  });
});

describe('findCitations leaves alone', () => {
  test.each([
    ['a text without digits', 'Nghị quyết số …/NQ-CP'],
    ['dates', 'ngày 15/10/2023, 01-10-1997, 27/5/2026, tháng 9/2026'],
    ['ranges of years', 'giai đoạn 2021-2025, 2026–2030'],
    ['fractions and rates', 'đạt 24/34 chỉ tiêu, 1/2 số hộ, 50.000đ/tháng, 40 km/h'],
    ['telephone numbers', 'gọi 028-3930/1234 hoặc 0903.123.456'],
    ['addresses of pages', 'xem https://vbpl.vn/30/2020/NĐ-CP?q=98/2023/QH15,12-NQ/TW'],
    ['addresses without a scheme', 'www.x.vn/?a=(98/2023/QH15) vbpl.vn/98/2023/QH15'],
    ['queries', '?so=98/2023/QH15&x=1'],
    ['paths and file names', 'files/2026/25-NQ/TW/12.pdf, 30/2020/NĐ-CP.pdf, C:\\12-NQ/TW'],
    ['parts of longer tokens', 'A98/2023/QH15 98/2023/QH15a 1.234/QĐ-UBND 30/2020/NĐ-CP-01'],
    ['numbers with a wrong term or year', '98/2023/QH150 98/1823/QH15 12/24/NQ-HĐND'],
    ['standards', 'TCVN 5937:2005/BTNMT, ISO 9001:2015'],
    ['items of a list', 'năm 2025\n\n- KH/UBND'],
  ])('%s', (_, text) => {
    expect(cited(text)).toEqual([]);
  });
});

describe('an official letter', () => {
  test.each([
    ['Công văn số 125/SGDĐT-VP ngày 12/11/2019', ['125/SGDĐT-VP']],
    ['CÔNG VĂN SỐ: 125/SGDĐT-VP', ['125/SGDĐT-VP']],
    ['có số hiệu 5973/UBND-KT', ['5973/UBND-KT']],
    ['tại văn bản 5973/UBND-KT', ['5973/UBND-KT']],
    ['công văn số 1/BNV-TL, 2/BNV-TL và 3/BNV-TL', ['1/BNV-TL', '2/BNV-TL', '3/BNV-TL']],
    ['Văn bản số 125/SGDĐT-KT&KĐ', ['125/SGDĐT-KT&KĐ']],
    ['văn bản số 24/UBND', ['24/UBND']],
  ])('counts behind the words that announce it: %s', (text, numbers) => {
    expect(cited(text)).toEqual(numbers);
  });

  test.each([
    'cấp 125/SGDĐT-VP',
    'mẫu số 01/TNCN, phụ lục số 02/ĐKTĐ',
    'nhà số 12/HB',
    'số 12/A đường',
    'đạt 4/BNV',
  ])('is not seen in "%s"', (text) => {
    expect(cited(text)).toEqual([]);
  });
});

// Each of these takes minutes if the effort grows faster than the length.
describe('findCitations gets through a million hostile characters', () => {
  test.each([
    ['1/', 0],
    ['12/NQ-', 0],
    ['A-A', 0],
    ['(1/Q', 0],
    ['1-NQ/', 0],
    ['1/A.A', 0],
    [' 1', 0],
    ['www.', 0],
    ['12/NQ-A-A-A-A-A-A-A-A-', 0],
    ['12/NQ-CP;', 1],
  ])('made of "%s"', (piece, found) => {
    const times = Math.ceil(1_000_000 / piece.length);
    expect(findCitations(`/ ${piece.repeat(times)}`)).toHaveLength(found * times);
  });
});
