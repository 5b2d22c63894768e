import { expect, test } from 'vitest';
import { makeCatalogue, type Catalogue } from '#search/catalogue.ts';
import { readCatalogue, writeCatalogue } from '#search/catalogue-file.ts';
import { readNumbers, writeNumbers } from '#search/number-letters.ts';
import { inventedArchive, lehmer } from './invented-archive.ts';
import { record } from './record.ts';

/** The catalogue as a browser has it. */
const published = (catalogue: Catalogue): Catalogue =>
  readCatalogue(JSON.parse(writeCatalogue(catalogue)));

test('a catalogue is read as it was written', () => {
  const random = lehmer(3);
  const pages = inventedArchive(300).map((own, index) => ({
    ...own,
    kind: index % 7 === 0 ? 'nguoi' : own.kind,
    filters: {
      loai: [`Loại ${random(5)}`],
      'co-quan': Array.from({ length: random(4) }, () => {
        const id = random(120);
        return { id: `x${id}`, label: `Cơ quan ${id}`, names: [`CQ ${id}`] };
      }),
    },
  }));
  const vague = record({
    address: '/x/',
    date: { text: 'năm 2090', start: '2090-01-01', end: '2090-12-31' },
  });
  const catalogue = makeCatalogue([...pages, vague]);
  expect(published(catalogue)).toEqual(catalogue);
});

test.each([
  ['has no page', []],
  ['has no date', [record({ address: '/x/', filters: { loai: ['a'] } })]],
  [
    'has dates only',
    ['1945-09-02', '2099-12-31'].map((day) =>
      record({ address: `/${day}/`, date: { text: day, start: day, end: day } }),
    ),
  ],
])('also where it %s', (_, records) => {
  const catalogue = makeCatalogue(records);
  expect(published(catalogue)).toEqual(catalogue);
});

test('numbers are a letter each, none of which JSON writes as two', () => {
  const numbers = [...Array.from({ length: 70_000 }, (_, index) => index), 1_000_000];
  const text = writeNumbers(numbers);
  expect(readNumbers(text)).toEqual(numbers);
  expect(Array.from(text)).toHaveLength(numbers.length);
  expect(JSON.stringify(text)).toHaveLength(text.length + 2);
});
