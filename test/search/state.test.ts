import { describe, expect, test } from 'vitest';
import {
  emptyState,
  isEmptySearch,
  isSameSearch,
  readState,
  toggleFilter,
  writeState,
  type SearchState,
} from '#search/browser/state.ts';

const read = (search: string): SearchState => readState(new URLSearchParams(search));

const full: SearchState = {
  text: 'đầu tư công',
  filters: {
    loai: ['nghi-quyet', 'chi-thi'],
    'co-quan': ['quan-uy-quan-3'],
    nguoi: ['nguyen-thi-le'],
    'linh-vuc': ['dau-tu-cong'],
    nam: ['2023'],
    'trang-thai': ['con-hieu-luc'],
  },
  from: '2023-10',
  to: '2023-12-31',
  order: 'newest',
  page: 3,
};
const fullAddress =
  '?q=%C4%91%E1%BA%A7u+t%C6%B0+c%C3%B4ng&loai=nghi-quyet&loai=chi-thi&co-quan=quan-uy-quan-3' +
  '&nguoi=nguyen-thi-le&linh-vuc=dau-tu-cong&nam=2023&trang-thai=con-hieu-luc' +
  '&tu=2023-10&den=2023-12-31&sap-xep=moi&trang=3';

describe('the state in the address', () => {
  test('is written and read back', () => {
    expect(writeState(full)).toBe(fullAddress);
    expect(read(fullAddress)).toEqual(full);
  });

  test('is nothing for nothing', () => {
    expect(writeState(emptyState)).toBe('');
    expect(read('')).toEqual(emptyState);
  });

  test.each(['lien-quan', 'moi', 'cu'])('has the order %s', (word) => {
    expect(writeState(read(`?sap-xep=${word}`))).toBe(`?sap-xep=${word}`);
  });

  test.each([
    ['?la=x&utm_source=y', ''],
    ['?q=%20%20', ''],
    ['?trang=0', ''],
    ['?trang=-1', ''],
    ['?trang=1.5', ''],
    ['?trang=x', ''],
    ['?tu=hom-qua&den=2023-02-30', ''],
    ['?sap-xep=khac', ''],
    ['?loai=', ''],
    ['?loai=a&loai=a', '?loai=a'],
    ['?loai=Nghị quyết', '?loai=nghi-quyet'],
    ['?co-quan=Quận ủy', '?co-quan=quan-uy'],
  ])('%s is read as %j', (given, meant) => {
    expect(writeState(read(given))).toBe(meant);
  });

  test('has the text composed', () => {
    expect(read(`?q=${encodeURIComponent('nghị'.normalize('NFD'))}`).text).toBe('nghị');
  });
});

test('a search asks for something if it has a text, a filter or a date', () => {
  expect(['', '?trang=2', '?sap-xep=cu'].map((own) => isEmptySearch(read(own)))).toEqual([
    true,
    true,
    true,
  ]);
  expect(
    ['?q=a', '?nam=2023', '?tu=2023', '?den=2023'].map((own) => isEmptySearch(read(own))),
  ).toEqual([false, false, false, false]);
});

test('two pages of one list are the same search', () => {
  expect(isSameSearch(read('?q=a&trang=2'), read('?q=a'))).toBe(true);
  expect(isSameSearch(read('?q=a&nam=2023'), read('?q=a'))).toBe(false);
});

test('a value is chosen and left again, from the first page on', () => {
  const chosen = toggleFilter(read('?q=a&trang=2'), 'nam', '2023');
  expect(writeState(chosen)).toBe('?q=a&nam=2023');
  expect(writeState(toggleFilter(chosen, 'nam', '2022'))).toBe('?q=a&nam=2023&nam=2022');
  expect(writeState(toggleFilter(chosen, 'nam', '2023'))).toBe('?q=a');
});
