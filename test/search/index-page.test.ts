import { describe, expect, test } from 'vitest';
import { indexPage } from '#search/index-page.ts';
import type { SearchRecord } from '#search/record.ts';
import { fromIndexText, indexName, toIndexText, toKeptText } from '#search/index-text.ts';
import { record } from './record.ts';

/** The fields of a page in the index, by their names, as text. */
function fieldsIn(html: string): Record<string, string> {
  const fields = html.matchAll(/data-pagefind-meta="(\w+):([^"]*)"/g);
  return Object.fromEntries([...fields].map(([, name = '', value = '']) => [name, value]));
}

const pageOf = (made: SearchRecord): string => indexPage(made, made.html());

describe('a page of the index', () => {
  const page = pageOf(
    record({
      address: '/van-ban/2099/nq-98/',
      title: 'Đất & nước',
      kindLabel: 'Nghị quyết',
      number: '98/2099/NQ-HĐND',
      aliases: ['NQ đất'],
      date: { text: 'tháng 3 năm 2099', start: '2099-03-01', end: '2099-03-31' },
      body: 'HĐND xã Mẫu',
      status: { tone: 'positive', label: 'Còn hiệu lực' },
      summary: 'Tóm tắt "ngắn".',
      filters: { loai: ['Nghị quyết'], nguoi: [{ id: 'le-van-mau', label: 'Lê Văn Mẫu' }] },
      html: '<p>Một</p>',
    }),
  );

  test('has a title to search and to show', () => {
    expect(page).toContain(
      `<h1 data-pagefind-meta="title">${toIndexText('Đất')} &amp; ${toIndexText('nước')}</h1>`,
    );
  });

  test('has fields to search', () => {
    const { names, number, about } = fieldsIn(page);
    expect(fromIndexText(number ?? '')).toBe('98/2099/NQ-HĐND');
    expect(names?.split(' ')).toEqual([
      indexName(['98', '2099', 'nq', 'hdnd']),
      indexName(['nq', '98', '2099', 'hdnd']),
      indexName(['dat', 'nuoc']),
      indexName(['nq', 'dat']),
    ]);
    expect(fromIndexText(about ?? '')).toBe(
      'Nghị quyết HĐND xã Mẫu tháng 3 năm 2099 Lê Văn NQ đất',
    );
  });

  test('has fields to show', () => {
    expect(fieldsIn(page)).toMatchObject({
      kind: toKeptText('Nghị quyết'),
      date: toKeptText('tháng 3 năm 2099'),
      body: toKeptText('HĐND xã Mẫu'),
      status: toKeptText('positive Còn hiệu lực'),
    });
  });

  test('has a place in the order of dates', () => {
    expect(page).toContain('data-pagefind-sort="date:2099-03-01 /van-ban/2099/nq-98/"');
    expect(pageOf(record({ address: '/nguoi/x/' }))).toContain('sort="date:0000 /nguoi/x/"');
  });

  test('is all in one body', () => {
    expect(page).toMatch(/^<html lang="vi"><body data-pagefind-body [^]*<\/body><\/html>$/);
    expect(fromIndexText(page)).toContain('Tóm tắt &quot;ngắn&quot;.</p> <p>Một</p> </body>');
  });
});

describe('places in a text', () => {
  test.each([
    ['a heading keeps its id', '<h3 id="dieu-5" class="article">X</h3>', '<h3 id="dieu-5">X</h3>'],
    [
      'a provision leaves its id to an empty element with its name',
      '<p id="dieu-5-khoan-2" class="clause">X</p>',
      '<p><a id="dieu-5-khoan-2" data-pagefind-title="Khoản 2 Điều 5"></a>X</p>',
    ],
    ['another place has no name', '<p id="nhiem-vu-a">X</p>', '<p><a id="nhiem-vu-a"></a>X</p>'],
    ['a footnote is no place', '<li id="fn-1">X</li>', '<li>X</li>'],
    [
      'the number of a footnote is no part of the text',
      '<a id="fnref-1" href="#fn-1">1</a>',
      '<a data-pagefind-ignore>1</a>',
    ],
    ['cells of a table are apart', '<th>Một</th><th>Hai</th>', '<th>Một</th>  <th>Hai</th>'],
    ['a term and what it means are too', '<dt>A</dt><dd>B</dd>', '<dt>A</dt>  <dd>B</dd>'],
    ['a word is not torn', '<p>kh<em>u</em></p>', '<p>kh<em>u</em></p>'],
    ['other attributes go', '<td class="y" colspan="2">X</td>', '<td>X</td>'],
  ])('%s', (_, html, expected) => {
    expect(fromIndexText(pageOf(record({ address: '/x/', html })))).toContain(expected);
  });
});
