import { describe, expect, test } from 'vitest';
import {
  beginningOfName,
  fromIndexText,
  fromKeptText,
  indexName,
  indexWord,
  openIndexWord,
  runsIn,
  toIndexHtml,
  toIndexText,
  toKeptText,
} from '#search/index-text.ts';

/** What Pagefind makes of a text: no punctuation, lower case, no marks. */
function asIndexed(text: string): string {
  return text
    .split(/\s+/)
    .map((word) => word.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase())
    .map((word) => word.normalize('NFD').replace(/\p{M}/gu, ''))
    .join(' ');
}

describe('text in the index', () => {
  test.each([
    'Đường Điện Biên Phủ, quận 3',
    'Nghị quyết số 98/2023/QH15; 05-CT/TU',
    'hòa và hoà, 1.234,5 tỷ đồng',
    'đ, Đ',
    '',
  ])('comes back as it was: %j', (text) => {
    expect(fromIndexText(toIndexText(text))).toBe(text);
  });

  test('is composed, so that its accents count', () => {
    expect(toIndexText('Nghị'.normalize('NFD'))).toBe(toIndexText('Nghị'));
  });

  test('has đ fold to d', () => {
    expect(asIndexed(toIndexText('Đường'))).toBe(asIndexed(toIndexText('duong')));
  });

  test.each([
    ['98/2023/QH15', '98-2023-qh15'],
    ['05-CT/TU', '05/CT-TU'],
    ['NQ98', 'nq/98'],
    ['15/QĐ-UBND', '15-qd-ubnd'],
    ['Q.3', 'q3'],
  ])('is the same word for %s and %s', (printed, typed) => {
    expect(asIndexed(toIndexText(printed))).toBe(asIndexed(toIndexText(typed)));
  });

  test('begins no longer word', () => {
    expect(asIndexed(toIndexText('thiết')).startsWith(asIndexed(toIndexText('thi')))).toBe(false);
    expect(asIndexed(toIndexText('300')).startsWith(asIndexed(toIndexText('3')))).toBe(false);
  });
});

test('HTML keeps its tags and entities; only the text between them changes', () => {
  const html = '<p title="a > b">Đất &amp; <b>nước</b> &#273;</p>';
  const changed = toIndexHtml(html, (tag) => tag.toUpperCase());
  expect(changed).toBe(
    `<P TITLE="A > B">${toIndexText('Đất')} &amp; <B>${toIndexText('nước')}</B> &#273;</P>`,
  );
});

test('runs are letters or digits in lower case, with their accents', () => {
  expect(runsIn('Số 98/2023/QH15, QĐ-UBND')).toEqual([
    'số',
    '98',
    '2023',
    'qh',
    '15',
    'qđ',
    'ubnd',
  ]);
});

describe('words to ask for', () => {
  test('are spelled as the text is', () => {
    expect(indexWord(['98', '2023', 'qh', '15'])).toBe(
      toIndexText('98/2023/qh15').replaceAll('/', ''),
    );
  });

  test('may be open at their end', () => {
    expect(toIndexText('phố').startsWith(openIndexWord('ph'))).toBe(true);
    expect(toIndexText('phố').startsWith(toIndexText('ph'))).toBe(false);
  });

  test('may begin a name, whole run by run', () => {
    const name = indexName(['98', '2023', 'qh', '15']);
    expect(name.startsWith(beginningOfName(['98', '2023']))).toBe(true);
    expect(name.startsWith(beginningOfName(['98', '202']))).toBe(false);
    expect(name.startsWith(beginningOfName([]))).toBe(true);
  });
});

test('a kept text is one word that begins like no other, and comes back', () => {
  const kept = toKeptText('Hết hiệu lực một phần');
  expect(kept).not.toMatch(/\s/);
  expect(asIndexed(kept).startsWith(asIndexed(toIndexText('Hết')))).toBe(false);
  expect(fromKeptText(kept)).toBe('Hết hiệu lực một phần');
});
