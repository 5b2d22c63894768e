import { describe, expect, test } from 'vitest';
import { readFields } from '#search/browser/field-query.ts';
import { makeCatalogue } from '#search/catalogue.ts';
import { record } from './record.ts';

const catalogue = makeCatalogue([
  record({
    address: '/a/',
    filters: {
      nguoi: [{ id: 'le-van-mau', label: 'Lê Văn Mẫu' }],
      'co-quan': [{ id: 'ubnd-xa-mau', label: 'UBND xã Mẫu', names: ['Ủy ban nhân dân xã Mẫu'] }],
      'linh-vuc': ['Giao thông'],
      nam: ['2099'],
    },
  }),
]);

describe('fields in a query', () => {
  test.each([
    ['ngân sách năm:2099', 'ngân sách', [['nam', ['2099']]]],
    ['nam: 2099 ngân sách', 'ngân sách', [['nam', ['2099']]]],
    ['người:"Lê Văn Mẫu" đường', 'đường', [['nguoi', ['le-van-mau']]]],
    ['nguoi: le van mau đường', 'đường', [['nguoi', ['le-van-mau']]]],
    ['cơ quan:"ủy ban nhân dân xã mẫu"', '', [['co-quan', ['ubnd-xa-mau']]]],
    ['co-quan:ubnd-xa-mau', '', [['co-quan', ['ubnd-xa-mau']]]],
    [
      'lĩnh vực: giao thông năm: 2099',
      '',
      [
        ['linh-vuc', ['giao-thong']],
        ['nam', ['2099']],
      ],
    ],
  ])('%s', (typed, text, fields) => {
    expect(readFields(typed, catalogue)).toEqual({ text, fields });
  });

  test('are the same in every Unicode form', () => {
    expect(readFields('năm:2099'.normalize('NFD'), catalogue).fields).toEqual([['nam', ['2099']]]);
  });

  test('of which nothing has the value are words', () => {
    expect(readFields('người: Trần Thị Thử', catalogue)).toEqual({
      text: 'Trần Thị Thử',
      fields: [],
    });
  });

  test('are not seen in the middle of a word, nor without a colon', () => {
    expect(readFields('nămnam:2099 năm 2099', catalogue)).toEqual({
      text: 'nămnam:2099 năm 2099',
      fields: [],
    });
  });
});
