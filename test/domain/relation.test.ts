import { expect, test } from 'vitest';
import { relationKinds, relationWords } from '#domain/relation.ts';

test.each(relationKinds)('%s has words for both directions', (kind) => {
  const { active, inverse } = relationWords[kind];
  expect(active).toMatch(/^\p{Lu}\p{Ll}/u);
  expect(inverse).toMatch(/^\p{Lu}\p{Ll}/u);
  expect(inverse).not.toBe(active);
  expect([active, inverse]).toEqual([active.normalize('NFC'), inverse.normalize('NFC')]);
});

test('no two wordings are the same', () => {
  const words = relationKinds.flatMap((kind) => [
    relationWords[kind].active,
    relationWords[kind].inverse,
  ]);
  expect(new Set(words).size).toBe(2 * relationKinds.length);
});

test('the words are given for the kinds and for nothing else', () => {
  expect(Object.keys(relationWords)).toEqual([...relationKinds]);
});
