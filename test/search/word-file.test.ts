import { expect, test } from 'vitest';
import { decodeWords, encodeWord, type WordPages } from '#search/word-file.ts';

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

const file = Buffer.concat(words.map(encodeWord));

test('words are read as they were written', () => {
  expect(decodeWords(file, () => true)).toEqual(words);
});

test('only those are read that are wanted', () => {
  expect(decodeWords(file, (form) => form === 'aˑ')).toEqual(words.slice(2));
  expect(decodeWords(new Uint8Array(), () => true)).toEqual([]);
});

test('what is alike takes little room', () => {
  const pages = Array.from({ length: 100 }, (_, row) => ({
    row,
    positions: [row],
    count: 1,
    fields: [],
  }));
  expect(encodeWord({ form: 'aˑ', pages }).length).toBe(4 + 2 + 1 + 300);
});
