import { describe, expect, test } from 'vitest';
import { readPageText, type PageText } from '#search/page-text.ts';
import { record } from './record.ts';

const read = (html: string): PageText =>
  readPageText(record({ address: '/x/', title: 'Tên trang', summary: 'Tóm tắt.', html }));

/** The words behind title and summary. */
const wordsIn = (html: string): string => read(html).words.slice(4).join(' ');

test('a text is title, summary and what follows', () => {
  expect(read('<p>Một hai</p>')).toEqual({
    words: ['Tên', 'trang', 'Tóm', 'tắt.', 'Một', 'hai'],
    titleLength: 2,
    stresses: [
      { to: 2, extra: 6 },
      { to: 4, extra: 1 },
    ],
    anchors: [],
  });
});

describe('of HTML', () => {
  test.each([
    ['blocks are apart', '<p>một</p><p>hai<br>ba</p><td>bốn</td>', 'một hai ba bốn'],
    ['inline elements are not', 'kh<em>u</em> <strong>phố</strong>.', 'khu phố.'],
    ['entities are read', 'A &amp; B &lt;c&gt; &#273;&#x111; &quot;', 'A & B <c> đđ "'],
    ['attributes are not read', '<p title="a > b" class=\'c\'>một</p>', 'một'],
    [
      'the number of a footnote is left out',
      'một<a id="fnref-1" href="#fn-1">1</a> hai',
      'một hai',
    ],
    ['letters are composed', 'nghị'.normalize('NFD'), 'nghị'],
  ])('%s', (_, html, expected) => {
    expect(wordsIn(html)).toBe(expected);
  });
});

test('places are headings, provisions and whatever else has an address, but no footnotes', () => {
  const { anchors, stresses } = read(
    '<h3 id="dieu-5">Điều 5. Chợ</h3><p id="dieu-5-khoan-2">2. Họp.</p>' +
      '<p id="nhiem-vu-a">X</p><li id="fn-1">Y</li>',
  );
  expect(anchors).toEqual([
    { id: 'dieu-5', title: 'Điều 5. Chợ', position: 4, end: 7 },
    { id: 'dieu-5-khoan-2', title: 'Khoản 2 Điều 5', position: 7, end: 7 },
    { id: 'nhiem-vu-a', title: '', position: 9, end: 9 },
  ]);
  expect(stresses.at(-1)).toEqual({ to: 7, extra: 2 });
});
