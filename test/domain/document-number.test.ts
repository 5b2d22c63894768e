import { describe, expect, test } from 'vitest';
import {
  documentNumberKey,
  documentNumberSlug,
  parseDocumentNumber,
  suggestDocumentNumber,
} from '#domain/document-number.ts';

const realNumbers = {
  'national-assembly': [
    '98/2023/QH15',
    '260/2025/QH15',
    '72/2025/QH15',
    '35/2023/UBTVQH15',
    '131/2020/QH14',
  ],
  normative: [
    '30/2020/NĐ-CP',
    '12/2024/NQ-HĐND',
    '87/2025/NQ-HĐND',
    '19/2025/QĐ-TTg',
    '33/2026/TT-BCT',
    '666/2015/QĐ-UBND',
    '66.19/2026/NQ-CP',
  ],
  administrative: [
    '1685/NQ-UBTVQH15',
    '1111/NQ-UBTVQH14',
    '117/NQ-CP',
    '759/QĐ-TTg',
    '316/PA-UBND',
    '46/NQ-HĐND',
    '1589/QĐ-TTg',
    '72/VBHN-VPQH',
    '1989/QĐ-BGDĐT',
  ],
  'official-letter': ['125/SGDĐT-VP', '5973/UBND-KT', '678/BTL-CT'],
  party: [
    '221-KH/QU',
    '65-KH/ĐU',
    '36-CT/TU',
    '714-TB/TU',
    '19-NQ/TW',
    '48-KL/TW',
    '399-QĐ/TW',
    '05-HD/VPTW',
    '08-QĐi/TW',
    '09-CTrHĐ/ĐU',
    '05-QC/BTCTU-BDVTU',
    '24-BS/UBKTTU',
    '234-CV/BTGTU',
    '03-BC/CB',
    '18-BB/ĐH',
    '847-NQ/QUTW',
    '39-CTr/TU',
    '36-NQ/HU',
  ],
} as const;

const everyRealNumber = Object.entries(realNumbers).flatMap(([system, numbers]) =>
  numbers.map((number) => [number, system] as const),
);

describe('parseDocumentNumber', () => {
  test('the facts give 42 real numbers', () => {
    expect(everyRealNumber).toHaveLength(42);
  });

  test.each(everyRealNumber)('%s belongs to the system %s', (number, system) => {
    expect(parseDocumentNumber(number)).toMatchObject({ text: number, system });
  });

  test.each([
    [
      '98/2023/QH15',
      { system: 'national-assembly', ordinal: '98', year: 2023, body: 'QH15', term: 15 },
    ],
    [
      '66.19/2026/NQ-CP',
      { system: 'normative', ordinal: '66.19', year: 2026, typeCode: 'NQ', body: 'CP' },
    ],
    ['05-QC/BTCTU-BDVTU', { system: 'party', ordinal: '05', typeCode: 'QC', body: 'BTCTU-BDVTU' }],
    [
      '1685/NQ-UBTVQH15',
      { system: 'administrative', ordinal: '1685', typeCode: 'NQ', body: 'UBTVQH15', term: 15 },
    ],
    ['125/SGDĐT-VP', { system: 'official-letter', ordinal: '125', body: 'SGDĐT', unit: 'VP' }],
    ['1234/UBND', { system: 'official-letter', ordinal: '1234', body: 'UBND' }],
    ['08-QĐi/TW', { system: 'party', ordinal: '08', typeCode: 'QĐi', body: 'TW' }],
    ['12a/QĐ-UBND', { system: 'administrative', ordinal: '12a', typeCode: 'QĐ', body: 'UBND' }],
    ['01/KH-UBND.VX', { system: 'administrative', ordinal: '01', typeCode: 'KH', body: 'UBND.VX' }],
  ])('takes %s apart', (text, parts) => {
    expect(parseDocumentNumber(text)).toEqual({ text, ...parts });
  });

  test.each([
    '',
    'Nghị quyết',
    '98',
    '98/2023',
    '98/2023/QH 15',
    '05–CT/TU',
    '98/2023/Q\u041d15',
    '12/24/NQ-HĐND',
    '30/2020/ND-CP',
    '367 - QĐ/TWĐTN',
    '98/2023/QH15.',
    'số 98/2023/QH15',
    '15/10/2023',
    '98/1823/QH15',
  ])('refuses "%s"', (text) => {
    expect(parseDocumentNumber(text)).toBeUndefined();
  });

  test('accepts blanks around a number and a decomposed spelling, and gives it composed', () => {
    expect(parseDocumentNumber(' 12-NQ/TƯ\n'.normalize('NFD'))?.text).toBe('12-NQ/TƯ');
  });
});

describe('documentNumberKey', () => {
  test.each([
    ['98/2023/qh15', '98/2023/QH15'],
    ['19/2025/QĐ-TTG', '19/2025/QĐ-TTg'],
    [' 98/2023/QH 15 ', '98/2023/QH15'],
    ['367 - QĐ/TWĐTN', '367-QĐ/TWĐTN'],
    ['12/2024/NQ-H\u00d0ND', '12/2024/NQ-HĐND'],
    ['12-NQ/TƯ'.normalize('NFD'), '12-NQ/TƯ'],
    ['5-CT/TU', '05-CT/TU'],
  ])('%s is looked up like %s', (one, other) => {
    expect(documentNumberKey(one)).toBe(documentNumberKey(other));
  });

  test.each([
    ['12/DA-UBND', '12/ĐA-UBND'],
    ['12/HD-UBND', '12/HĐ-UBND'],
    ['5-CT/TU', '50-CT/TU'],
    ['34/CT-TW', '34-CT/TW'],
  ])('%s is another number than %s', (one, other) => {
    expect(documentNumberKey(one)).not.toBe(documentNumberKey(other));
  });
});

describe('documentNumberSlug', () => {
  test.each([
    ['98/2023/QH15', '98-2023-qh15'],
    ['66.19/2026/NQ-CP', '66-19-2026-nq-cp'],
    ['08-QĐi/TW', '08-qdi-tw'],
  ])('%s becomes %s', (text, slug) => {
    expect(documentNumberSlug(text)).toBe(slug);
  });
});

describe('suggestDocumentNumber', () => {
  test.each([
    ['98/2023/QH 15', '98/2023/QH15'],
    ['98/2023/qh15', '98/2023/QH15'],
    ['05–CT/TU', '05-CT/TU'],
    ['98/2023/Q\u041d15', '98/2023/QH15'],
    ['12/2024/N\u0420-HĐND', undefined],
    ['30/2020/ND-CP', '30/2020/NĐ-CP'],
    ['30/2020/N\u00d0-CP', '30/2020/NĐ-CP'],
    ['12/2024/NQ-HDND', '12/2024/NQ-HĐND'],
    ['12/2024/NQ-H\u00d0ND', '12/2024/NQ-HĐND'],
    ['36/2006/CT-TTG', '36/2006/CT-TTg'],
    ['367 - QĐ/TWĐTN', '367-QĐ/TWĐTN'],
    ['367 - QD/TWDTN', '367-QĐ/TWĐTN'],
    ['34/CT-TW', '34-CT/TW'],
    ['221/KH/QU', '221-KH/QU'],
    ['65-KH/DU', '65-KH/ĐU'],
    ['08-QDi/TW', '08-QĐi/TW'],
    ['12-QĐ-UBND', '12/QĐ-UBND'],
    ['15/cd-ttg', '15/CĐ-TTg'],
    ['125/sgddt-vp', '125/SGDĐT-VP'],
    ['Số: 98/2023/QH15', '98/2023/QH15'],
    ['số 98/2023/QH15.', '98/2023/QH15'],
    ['Số 12-NQ/TƯ'.normalize('NFD'), '12-NQ/TƯ'],
  ])('%s is answered with %s', (text, suggestion) => {
    expect(suggestDocumentNumber(text)).toBe(suggestion);
  });

  test.each(['', '98', 'Nghị quyết 98', '12/24/NQ-HĐND', '15/10/2023', '5/hd-ubnd', '1/'])(
    'has no answer to "%s"',
    (text) => {
      expect(suggestDocumentNumber(text)).toBeUndefined();
    },
  );

  test('never swaps two kinds of document that differ only by the stroke', () => {
    const numbers = ['12/DA-UBND', '12/ĐA-UBND', '12/HD-UBND', '12/HĐ-UBND'];
    expect(numbers.map(suggestDocumentNumber)).toEqual(numbers);
  });

  test.each(everyRealNumber)('leaves %s as it is', (number) => {
    expect(suggestDocumentNumber(number)).toBe(number);
  });
});
