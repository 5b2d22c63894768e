import { mkdtemp, rm, truncate } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { handOver, takeOver } from '#site/building/handed-archive.ts';
import { publisherSite } from './context.ts';

let file: string;

beforeEach(async () => {
  file = path.join(await mkdtemp(path.join(tmpdir(), 'congbo-handed-')), 'archive');
});
afterEach(() => rm(path.dirname(file), { recursive: true }));

test('another process takes the very archive that was left, however large', async () => {
  const { archive } = await publisherSite();
  const [first] = archive.entries.directives;
  if (!first) throw new Error('no directive');
  const directives = Array.from({ length: 2345 }, (_, index) => ({ ...first, id: `${index}` }));
  const large = { ...archive, entries: { ...archive.entries, directives, pages: [] } };
  handOver(large, file);
  expect(takeOver(file)).toEqual(large);
});

test('half an archive is refused', async () => {
  handOver((await publisherSite()).archive, file);
  await truncate(file, 1000);
  expect(() => takeOver(file)).toThrow('the archive was not left whole');
});
