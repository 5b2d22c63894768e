import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { readdir, readFile, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { filesBelow } from '#site/building/files-below.ts';
import { ContentCopy, usualNow } from './content-copy.ts';
import { edits } from './random-edits.ts';

const minute = 60_000;

let copy: ContentCopy;

beforeEach(async () => {
  copy = await ContentCopy.of();
});
afterEach(() => copy.remove());

describe('a build after others is the same to the byte as one from nothing', () => {
  test.each([1, 2])(
    'whatever was edited between them, in order %i',
    { timeout: 8 * minute },
    async (seed) => {
      await copy.build();
      for (const [count, edit] of shuffled(edits, seed).entries()) {
        await edit.make(copy.content, count);
        const { exitCode, output } = await copy.build();
        expect(exitCode, `${edit.name}\n${output}`).toBe(0);
        if (count % 6 === 5) expect(await copy.built(), edit.name).toEqual(await copy.builtAnew());
      }
      expect(await copy.built()).toEqual(await copy.builtAnew());
    },
  );

  test('when only days have passed', async () => {
    await copy.build();
    const later = '2099-12-31T05:00:00Z';
    await copy.build(later);
    expect(await copy.built()).toEqual(await copy.builtAnew(later));
  });

  test.each([
    ['cut off', (file: string) => truncate(file, 50)],
    [
      'overwritten',
      async (file: string) =>
        writeFile(file, await readFile(file).then((bytes) => bytes.fill(120))),
    ],
  ])('when everything kept was %s', async (_, damage) => {
    await copy.build();
    for (const file of filesBelow(copy.cache)) await damage(path.join(copy.cache, file));
    await edits[0]?.make(copy.content, 1);
    const { exitCode, output } = await copy.build();
    expect(exitCode, output).toBe(0);
    expect(await copy.built()).toEqual(await copy.builtAnew());
  });

  test('when somebody has written into the site', async () => {
    await copy.build();
    const clean = await copy.built();
    await writeFile(path.join(copy.out, 'index.html'), 'sửa tay');
    await writeFile(path.join(copy.out, 'thua.html'), 'tệp lạ');
    await copy.build();
    expect(await copy.built()).toEqual(clean);
  });
});

test('a build with nothing to do leaves the site alone and tells the same of its content', async () => {
  const first = await copy.build();
  const before = await copy.built();
  const second = await copy.build();
  expect(second.exitCode).toBe(0);
  expect(second.output).toContain('Không có gì thay đổi');
  const news = (output: string) => output.split('\n').filter((line) => !line.startsWith('✓'));
  expect(news(second.output).toSorted()).toEqual(news(first.output).toSorted());
  expect(await copy.built()).toEqual(before);
});

test(
  'a build killed at any moment leaves the site of before, and the next one is whole',
  { timeout: 5 * minute },
  async () => {
    await copy.build();
    const before = await copy.built();
    for (const [count, moment] of ['', 'pages/_astro', 'pages/feed.xml'].entries()) {
      await edits[0]?.make(copy.content, count);
      const child = copy.start();
      const sign = path.join(copy.cache, `.site.${child.pid ?? 0}`, moment);
      while (!existsSync(sign) && child.exitCode === null) await setTimeout(1);
      child.kill('SIGKILL');
      await once(child, 'exit');
      expect(child.signalCode, moment).toBe('SIGKILL');
      expect(await copy.built()).toEqual(before);
    }
    await copy.build();
    expect(await copy.built()).toEqual(await copy.builtAnew(usualNow));
    expect((await readdir(copy.folder)).toSorted()).toEqual(['content', 'dist']);
  },
);

/** The same order for the same seed (Park and Miller's generator). */
function shuffled<T>(list: readonly T[], seed: number): T[] {
  let state = seed * 48_271;
  const rank = (): number => (state = (state * 48_271) % 2_147_483_647);
  return list
    .map((item) => ({ item, rank: rank() }))
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ item }) => item);
}
