import { expect, test } from 'vitest';
import { makeCatalogue } from '#search/catalogue.ts';
import { record } from './record.ts';

const day = (start: string, end = start): { text: string; start: string; end: string } => ({
  text: start,
  start,
  end,
});

test('a catalogue has a row per page, by date and address, pages without a date first', () => {
  expect(
    makeCatalogue([
      record({ address: '/b/', date: day('2023-01-01', '2023-12-31'), filters: { nam: ['2023'] } }),
      record({ address: '/a/', date: day('2023-01-01'), filters: { nam: ['2023'] } }),
      record({ address: '/c/', date: day('2019-05-06'), filters: { nam: ['2019', '2020'] } }),
      record({
        address: '/d/',
        kind: 'nguoi',
        filters: { nguoi: [{ id: 'le-a', label: 'Lê A' }, 'Lê A'] },
      }),
    ]),
  ).toEqual({
    days: [
      [],
      ['2019-05-06', '2019-05-06'],
      ['2023-01-01', '2023-01-01'],
      ['2023-01-01', '2023-12-31'],
    ],
    filters: {
      nam: {
        values: [
          { id: '2019', label: '2019' },
          { id: '2020', label: '2020' },
          { id: '2023', label: '2023' },
        ],
        pages: [[], [0, 1], [2], [2]],
      },
      nguoi: { values: [{ id: 'le-a', label: 'Lê A' }], pages: [[0], [], [], []] },
    },
    subjects: [0],
  });
});
