import { expect, test } from 'vitest';
import { findMispunctuatedNumbers } from '#domain/mispunctuated-number.ts';

test.each([
  ['Chỉ thị 05–CT/TU', [{ start: 8, text: '05–CT/TU', meant: '05-CT/TU' }]],
  ['98/2023/QH\u00a015.', [{ start: 0, text: '98/2023/QH\u00a015', meant: '98/2023/QH15' }]],
  ['30⁄2020⁄NĐ‑CP', [{ start: 0, text: '30⁄2020⁄NĐ‑CP', meant: '30/2020/NĐ-CP' }]],
  ['221 – KH/QU', []],
  ['221\u00a0–\u00a0KH/QU', [{ start: 0, text: '221\u00a0–\u00a0KH/QU', meant: '221-KH/QU' }]],
])('in %j', (text, found) => {
  expect(findMispunctuatedNumbers(text)).toEqual(found);
});

test.each([
  'năm 2020–2025',
  'trang 3–5',
  'điểm 5–A của tuyến',
  'tỷ lệ 5\u00a0%',
  '05-CT/TU',
  'ngày 30–4',
  'Điều 5 – Hiệu lực',
])('%j has none', (text) => {
  expect(findMispunctuatedNumbers(text)).toEqual([]);
});
