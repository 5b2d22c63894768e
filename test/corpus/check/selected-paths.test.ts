import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { CheckRefusal } from '#corpus/check/refusal.ts';
import { isSelected, selectPaths } from '#corpus/check/selected-paths.ts';
import { smallest, writeFolder } from '../folder.ts';

test('files and folders are found from the content folder and by their full path', async () => {
  const folder = await writeFolder(smallest);
  const written = ['site.yaml', path.join(folder, 'topics'), '.', 'topics/../places/'];
  expect(selectPaths(folder, written)).toEqual(['site.yaml', 'topics', '', 'places']);
});

describe('a path that leads to no content is refused', () => {
  test.each(['khong-co.md', '..', '/'])('%s', async (name) => {
    const folder = await writeFolder(smallest);
    expect(() => selectPaths(folder, [name])).toThrow(CheckRefusal);
  });
});

test('a selection takes its files, all below its folders, and nothing that only begins alike', () => {
  const taken = ['topics', 'a.md'];
  const files = ['topics/x.yaml', 'topics-hai/x.yaml', 'a.md', 'a.md.txt'];
  expect(files.filter((file) => isSelected(file, taken))).toEqual(['topics/x.yaml', 'a.md']);
  expect(isSelected('a.md', [])).toBe(true);
  expect(isSelected('a.md', [''])).toBe(true);
});
