import { expect, test } from 'vitest';
import {
  columnsOf,
  encodeWord,
  readColumns,
  writeColumns,
  type WordColumns,
} from '#search/word-columns.ts';
import { decodeWords, type WordPages } from '#search/word-file.ts';

const words: readonly WordPages[] = [
  {
    form: 'ḓượcˑ',
    pages: [
      { row: 0, positions: [0, 1, 127, 128, 20_000, 3_000_000], count: 6, fields: [] },
      { row: 300, positions: [5], count: 7, fields: ['title'] },
      { row: 70_000, positions: [], count: 0, fields: ['number', 'names', 'about'] },
    ],
  },
  { form: 'ˍ98ˑ2099ˑqhˑ15ˑˍ', pages: [{ row: 2, positions: [], count: 0, fields: ['names'] }] },
  { form: 'aˑ', pages: [{ row: 1, positions: [3, 9], count: 2 + 11 / 24, fields: ['about'] }] },
];

const columns = words.map(({ form, pages }) => columnsOf('', form, pages));
const encode = (word: WordColumns): Uint8Array => encodeWord([{ columns: word, firstRow: 0 }]);
const file = Buffer.concat(columns.map(encode));

test('words are read as they were written', () => {
  expect(decodeWords(file, () => true)).toEqual(words);
});

test('only those are read that are wanted', () => {
  expect(decodeWords(file, (form) => form === 'aˑ')).toEqual(words.slice(2));
  expect(decodeWords(new Uint8Array(), () => true)).toEqual([]);
});

test('the columns of several parts are those of the whole', () => {
  const [whole] = words;
  const parts = [whole?.pages.slice(0, 1), whole?.pages.slice(1)].map((pages = [], part) => {
    const firstRow = part * 200;
    const own = pages.map((page) => ({ ...page, row: page.row - firstRow }));
    return { columns: columnsOf('duocˑ', 'ḓượcˑ', own), firstRow };
  });
  expect(decodeWords(encodeWord(parts), () => true)).toEqual([whole]);
});

test('columns are kept as they were', () => {
  expect([...readColumns(writeColumns(columns))]).toEqual(columns);
  expect(() => columnsOf('aˑ', 'aˑ', [])).toThrow(RangeError);
});

test('what is alike takes little room', () => {
  const pages = Array.from({ length: 100 }, (_, row) => ({
    row,
    positions: [row],
    count: 1,
    fields: [],
  }));
  expect(encode(columnsOf('aˑ', 'aˑ', pages)).length).toBe(4 + 2 + 1 + 300);
});
