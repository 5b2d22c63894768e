import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { loadCorpus } from '#corpus/load.ts';
import { writeContentFolder } from '../../scripts/bench/corpus/content-folder.ts';
import { today } from '../../scripts/bench/corpus/calendar.ts';
import { planCorpus } from '../../scripts/bench/corpus/plan.ts';
import { countWords } from '../../scripts/bench/corpus/prose.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'congbo-bench-'));
afterAll(() => rmSync(folder, { recursive: true }));

const options = { documents: 60, words: 80, photos: 0, seed: 1 };

function filesOf(root: string): Map<string, string> {
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return new Map(
    files.map(({ parentPath, name }) => {
      const file = path.join(parentPath, name);
      return [path.relative(root, file), readFileSync(file, 'utf8')];
    }),
  );
}

test('the same options write the same bytes, another seed writes others', async () => {
  const [first, second, other] = ['first', 'second', 'other'].map((name) =>
    path.join(folder, name),
  );
  await writeContentFolder(first ?? '', options);
  await writeContentFolder(second ?? '', options);
  await writeContentFolder(other ?? '', { ...options, seed: 2 });
  expect(filesOf(second ?? '')).toEqual(filesOf(first ?? ''));
  expect(filesOf(other ?? '')).not.toEqual(filesOf(first ?? ''));
});

test.each([1, 2, 300])('the checker finds no error in a folder of %i', async (documents) => {
  const content = path.join(folder, `checked-${documents}`);
  await writeContentFolder(content, { ...options, documents });
  const { entries, problems } = await loadCorpus(content, { now: new Date(today) });
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  const { conferences, directives, resolutions } = entries;
  expect(conferences.length + directives.length + resolutions.length).toBe(documents);
});

test('a picture lies beside the newest conference', async () => {
  const content = path.join(folder, 'pictured');
  await writeContentFolder(content, { ...options, photos: 1 });
  const { entries, problems } = await loadCorpus(content, { now: new Date(today) });
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  const pictured = entries.conferences.filter(({ data }) => data.images.length > 0);
  expect(pictured).toHaveLength(1);
});

test('texts are about as long as asked for, on average', async () => {
  const content = path.join(folder, 'long');
  await writeContentFolder(content, { ...options, documents: 200, words: 300 });
  const texts = [...filesOf(content)].filter(([file]) => /^(?:con|dir|res)/.test(file));
  const words = texts.map(([, text]) => countWords(text.split('---\n')[2] ?? ''));
  const mean = words.reduce((sum, count) => sum + count, 0) / texts.length;
  expect(mean).toBeGreaterThan(260);
  expect(mean).toBeLessThan(340);
});

test('relations lead to earlier documents that are still in force', () => {
  const { documents } = planCorpus({ ...options, documents: 2_000 });
  const relations = documents.flatMap((from) =>
    from.relations.map((relation) => ({ from, relation })),
  );
  expect(relations.length).toBeGreaterThan(200);
  for (const { from, relation } of relations) {
    expect(relation.to.index).toBeLessThan(from.index);
    expect(relation.to.lastDay ?? Infinity).toBeGreaterThanOrEqual(from.day - 1);
  }
});
