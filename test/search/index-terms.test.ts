import { describe, expect, test } from 'vitest';
import {
  beginningOfName,
  keyOf,
  keysOfFolded,
  keysOfTerm,
  keysThatBegin,
  nameTerm,
  runsIn,
  termOf,
  termOfKey,
  type KeyRange,
} from '#search/index-terms.ts';

const terms = [
  'duong',
  'dương',
  'đường',
  'đương',
  'duongg',
  'du',
  termOf(['12', '2024']),
  nameTerm(['98', '2023', 'qh', '15']),
];

/** The terms of which the keys lie in a range. */
function within([from, to]: KeyRange): string[] {
  return terms.filter((term) => keyOf(term) >= from && keyOf(term) < to);
}

test('runs are letters or digits in lower case, with their accents', () => {
  expect(runsIn('Số 98/2023/QH15, QĐ-UBND')).toEqual('số 98 2023 qh 15 qđ ubnd'.split(' '));
  expect(runsIn('Nghị'.normalize('NFD'))).toEqual(['nghị']);
});

describe('keys', () => {
  test('give their terms back', () => {
    expect(terms.map((term) => termOfKey(keyOf(term)))).toEqual(terms);
  });

  test('of one term', () => {
    expect(within(keysOfTerm('đường'))).toEqual(['đường']);
    expect(within(keysOfTerm('duong'))).toEqual(['duong']);
  });

  test('of a term with whatever accents', () => {
    expect(within(keysOfFolded('đường'))).toEqual(['duong', 'dương', 'đường', 'đương']);
    expect(within(keysOfFolded('12-2024'))).toEqual(['12-2024']);
  });

  test('of all terms that begin so', () => {
    expect(within(keysThatBegin('du'))).toEqual(terms.slice(0, 6));
    expect(within(keysThatBegin(beginningOfName(['98', '2023'])))).toHaveLength(1);
    expect(within(keysThatBegin(beginningOfName(['98', '202'])))).toEqual([]);
  });
});
