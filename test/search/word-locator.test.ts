import { expect, test } from 'vitest';
import { WordLocator } from '#search/browser/word-locator.ts';

const locator = new WordLocator({
  stretches: ['aˑ', 'caoˑ', 'caoˑ', 'congˑ', 'quanˑ', 'quenˑ'],
  alone: ['cáoˑ', 'caoˑ', 'quảnˑ', 'quânˑ'],
});

test.each([
  ['bàˑ', 'same', ['index/0.words']],
  // The words that are "cao" without accents go on over several files, from the end of one on.
  ['càoˑ', 'same', ['index/0.words', 'index/1.words', 'index/2.words']],
  ['caoˑ', 'same', ['index/0.words', 'index/1.words', 'index/2.words', 'index/alone-1.words']],
  ['cáoˑ', 'same', ['index/alone-0.words']],
  [
    'cáoˑ',
    'any',
    [
      'index/0.words',
      'index/1.words',
      'index/2.words',
      'index/alone-0.words',
      'index/alone-1.words',
    ],
  ],
  ['quảnˑ', 'same', ['index/alone-2.words']],
  [
    'qu',
    'any',
    [
      'index/3.words',
      'index/4.words',
      'index/5.words',
      'index/alone-2.words',
      'index/alone-3.words',
    ],
  ],
  ['zˑ', 'same', ['index/5.words']],
] as const)('%s with %s accents', (word, accents, files) => {
  expect(locator.filesFor({ word, accents })).toEqual(files);
});

test('a whole word does not begin others', () => {
  expect(locator.filesFor({ word: 'qu', accents: 'any', isWhole: true })).toEqual([
    'index/3.words',
  ]);
});

test('an empty shard has no files', () => {
  const empty = new WordLocator({ stretches: [], alone: [] });
  expect(empty.filesFor({ word: 'aˑ', accents: 'any' })).toEqual([]);
});
