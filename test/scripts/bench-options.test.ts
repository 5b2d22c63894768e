import { expect, test } from 'vitest';
import { readOptions } from '../../scripts/bench/options.ts';

test('a number of documents is enough', () => {
  expect(readOptions(['--documents', '1000'])).toEqual({
    documents: 1000,
    words: 600,
    photos: 0,
    seed: 1,
    rivals: [],
    keep: false,
  });
});

test('several rivals may be named', () => {
  const { rivals } = readOptions(['--documents', '1', '--vs', 'hugo', '--vs', 'starlight']);
  expect(rivals).toEqual(['hugo', 'starlight']);
});

test.each([
  [[], /--documents must be a whole number, at least 1/],
  [['--documents', '0'], /--documents/],
  [['--documents', 'many'], /--documents/],
  [['--documents', '10', '--words', '12.5'], /--words/],
  [['--documents', '10', '--vs', 'jekyll'], /hugo and starlight are known/],
  [['--documents', '10', '--fast'], /--fast/],
])('%j is refused', (args, message) => {
  expect(() => readOptions(args)).toThrow(message);
});
