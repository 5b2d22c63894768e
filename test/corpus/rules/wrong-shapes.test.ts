import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { loadCorpus } from '#corpus/load.ts';
import { Random } from '../mutation/random.ts';
import { now, writeFolder } from '../folder.ts';

const publisher = fileURLToPath(new URL('../../fixtures/publisher', import.meta.url));
const junk = [
  '[1, 2]',
  '{ a: 1 }',
  'null',
  'true',
  '12',
  '"x"',
  '[]',
  '{}',
  '[null]',
  '[[1]]',
  '2023-02-30',
  '"2099"',
  '[{ to: 5 }]',
];

test('no rule fails on data of whatever shape', async () => {
  const random = new Random(20990915);
  const names = readdirSync(publisher, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(?:mdx?|yaml)$/.test(name),
  );
  for (let round = 0; round < 20; round++) {
    const files = names.map((name): [string, string] => {
      const lines = readFileSync(path.join(publisher, name), 'utf8').split('\n');
      const end = name.endsWith('.yaml') ? lines.length : lines.indexOf('---', 1);
      for (let changed = 0; changed < 2; changed++) {
        const at = random.below(end);
        const value = random.pick(junk) ?? '';
        lines[at] = (lines[at] ?? '').replace(/^(\s*(?:- )?[a-z-]+:).*$/, `$1 ${value}`);
      }
      return [name, lines.join('\n')];
    });
    const folder = await writeFolder(Object.fromEntries(files));
    const { problems } = await loadCorpus(folder, { now });
    expect(problems.length).toBeGreaterThan(0);
  }
});
