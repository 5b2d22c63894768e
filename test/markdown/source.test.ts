import { expect, test } from 'vitest';
import { prepareSource } from '#markdown/source.ts';

/** The places in the file of words of the prepared text. */
function places(text: string, words: readonly string[], firstLine?: number): unknown[] {
  const options = { format: 'md', provisions: true, ...(firstLine ? { firstLine } : {}) } as const;
  const source = prepareSource(text, options);
  return words.map((word) => source.placeAt(source.text.indexOf(word)));
}

test('labels are escaped, and begin a paragraph without indentation or bullet', () => {
  const text = '1. Một\n   a) Hai:\n- b) Ba\n> 2. Bốn';
  expect(prepareSource(text, { format: 'md', provisions: true }).text).toBe(
    '1\\. Một\n\na) Hai:\n\nb) Ba\n> 2\\. Bốn',
  );
});

test('places lead back to the file', () => {
  const text = '1. Một\n   a) Hai:\n- b) Ba\n> 2. Bốn';
  expect(places(text, ['Một', 'a)', 'Hai', 'b)', 'Ba', 'Bốn'], 10)).toEqual([
    { line: 10, column: 4 },
    { line: 11, column: 4 },
    { line: 11, column: 7 },
    { line: 12, column: 3 },
    { line: 12, column: 6 },
    { line: 13, column: 6 },
  ]);
});

test('a text without provisions keeps every character', () => {
  const text = '1. Một\n\n    mã\n- a) Hai';
  expect(prepareSource(text, { format: 'md', provisions: false }).text).toBe(text);
});
