import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { drawers } from './architecture/file-names.ts';
import { importCycles } from './architecture/import-cycles.ts';
import { misdirectedImports } from './architecture/import-direction.ts';
import { literalWords } from './architecture/literal-words.ts';
import { listFiles, readSources } from './architecture/source-tree.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const files = listFiles(root, ['src', 'scripts']);
const sources = readSources(root, files);

test('there is code to look at', () => {
  expect(sources.length).toBeGreaterThan(0);
});

test('rooms import only the rooms and packages they may', () => {
  expect(misdirectedImports(sources)).toEqual([]);
});

test('no file imports itself through others', () => {
  expect(importCycles(sources)).toEqual([]);
});

test('no file is named like a drawer', () => {
  expect(drawers(files)).toEqual([]);
});

test('components, layouts and pages take their words from the string table', () => {
  expect(literalWords(sources)).toEqual([]);
});
