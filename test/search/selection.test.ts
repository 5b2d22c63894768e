import { describe, expect, test } from 'vitest';
import { makeCatalogue, type Catalogue } from '#search/catalogue.ts';
import { orderByDate, select } from '#search/browser/selection.ts';
import { emptyState, filterNames, type SearchState } from '#search/browser/state.ts';
import { record } from './record.ts';

const all = (catalogue: Catalogue): number[] => [...catalogue.days.keys()];

describe('a selection', () => {
  const made = [
    ['2022-01-05', '2022-01-05', 'a', '2022'],
    ['2023-01-01', '2023-12-31', 'b', '2023'],
    ['2023-10-01', '2023-10-31', 'a', '2023'],
    ['2024-02-03', '2024-02-03', 'b', '2024'],
  ] as const;
  const catalogue = makeCatalogue([
    record({ address: '/khong-ngay/', filters: { loai: ['a'] } }),
    ...made.map(([start, end, kind, year], index) =>
      record({
        address: `/${index}/`,
        date: { text: start, start, end },
        filters: { loai: [kind], nam: [year] },
      }),
    ),
  ]);
  const rows = (state: Partial<SearchState>): readonly number[] =>
    select(catalogue, all(catalogue), { ...emptyState, ...state }).rows;

  test('is everything where nothing is chosen', () => {
    expect(rows({})).toEqual([0, 1, 2, 3, 4]);
  });

  test('has any value of one filter and all filters', () => {
    expect(rows({ filters: { loai: ['a'] } })).toEqual([0, 1, 3]);
    expect(rows({ filters: { loai: ['a', 'b'] } })).toEqual([0, 1, 2, 3, 4]);
    expect(rows({ filters: { loai: ['a'], nam: ['2023'] } })).toEqual([3]);
    expect(rows({ filters: { loai: ['khong-co'] } })).toEqual([]);
    expect(rows({ filters: { nguoi: ['khong-co'] } })).toEqual([]);
  });

  test('has every page whose date may lie in the time asked for', () => {
    expect(rows({ from: '2023-10-15', to: '2023-10-15' })).toEqual([2, 3]);
    expect(rows({ from: '2023' })).toEqual([2, 3, 4]);
    expect(rows({ to: '2022' })).toEqual([1]);
  });

  test('keeps the order of what it is given', () => {
    expect(select(catalogue, [3, 0, 1], { filters: { loai: ['a'] } }).rows).toEqual([3, 0, 1]);
  });

  test('counts a value as if its own filter were not set', () => {
    const { facets } = select(catalogue, all(catalogue), { filters: { loai: ['a'] } });
    expect(facets.loai).toEqual([
      { id: 'a', label: 'a', count: 3, isChosen: true },
      { id: 'b', label: 'b', count: 2, isChosen: false },
    ]);
    expect(facets.nam.map(({ label, count }) => [label, count])).toEqual([
      ['2023', 1],
      ['2022', 1],
    ]);
  });

  test('shows what is chosen though it holds nothing', () => {
    const { facets } = select(catalogue, [1], { filters: { nam: ['2024'] } });
    expect(facets.nam).toEqual([
      { id: '2024', label: '2024', count: 0, isChosen: true },
      { id: '2022', label: '2022', count: 1, isChosen: false },
    ]);
  });

  test('is put in the order of dates, without a date last, nothing lost', () => {
    expect(orderByDate(catalogue, all(catalogue), 'newest')).toEqual([4, 3, 2, 1, 0]);
    expect(orderByDate(catalogue, all(catalogue), 'oldest')).toEqual([1, 2, 3, 4, 0]);
  });
});

test('500 random choices give the pages and counts that trying each page gives', () => {
  let seed = 1;
  const random = (limit: number): number => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed % limit;
  };
  const pick = (name: string, of: number): string[] =>
    Array.from({ length: random(3) }, () => `${name}${random(of)}`);
  const day = (): string => `20${20 + random(5)}-0${1 + random(9)}-1${random(10)}`;
  const records = Array.from({ length: 200 }, (_, index) => {
    const [start = '', end = ''] = [day(), day()].sort();
    return record({
      address: `/${String(index).padStart(3, '0')}/`,
      ...(random(10) > 0 && { date: { text: '', start, end } }),
      filters: Object.fromEntries(filterNames.map((name) => [name, [...new Set(pick(name, 4))]])),
    });
  });
  const catalogue = makeCatalogue(records);
  const key = (index: number): string =>
    `${records[index]?.date?.start ?? '0000'} ${records[index]?.address ?? ''}`;
  const inOrder = [...records.keys()].sort((a, b) => (key(a) < key(b) ? -1 : 1));

  for (let round = 0; round < 500; round++) {
    const filters = Object.fromEntries(
      filterNames.flatMap((name) => {
        const ids = random(3) === 0 ? pick(name, 5) : [];
        return ids.length > 0 ? [[name, ids]] : [];
      }),
    );
    const [from, to] = [day(), day()].map((own) => (random(4) === 0 ? own : undefined));
    const state = { filters, ...(from && { from }), ...(to && { to }) };
    const passes = (index: number, except?: string): boolean => {
      const { date, filters: own } = records[index] ?? record({ address: '' });
      if ((from ?? to) !== undefined && date === undefined) return false;
      if (from !== undefined && date !== undefined && date.end < from) return false;
      if (to !== undefined && date !== undefined && date.start > to) return false;
      return Object.entries(filters).every(
        ([name, ids]) => name === except || ids.some((id) => own[name]?.includes(id)),
      );
    };
    const { rows, facets } = select(catalogue, [...inOrder.keys()], state);
    expect(rows.map((row) => inOrder[row])).toEqual(inOrder.filter((index) => passes(index)));
    for (const name of filterNames) {
      for (const { id, count } of facets[name]) {
        const expected = inOrder.filter(
          (index) => passes(index, name) && records[index]?.filters[name]?.includes(id),
        );
        expect([name, id, count]).toEqual([name, id, expected.length]);
      }
    }
  }
});
