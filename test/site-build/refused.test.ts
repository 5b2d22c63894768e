import { mkdtemp, readdir, readFile, rm, writeFile, mkdir } from 'node:fs/promises';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import expected from '../fixtures/broken/expected.json' with { type: 'json' };

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'congbo-refused-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('content with errors is refused with all of them, and the site of before stays as it was', async () => {
  const out = path.join(folder, 'dist');
  await mkdir(out);
  await writeFile(path.join(out, 'index.html'), 'trang cũ');
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], {
    encoding: 'utf8',
    env: {
      ...process.env,
      CONGBO_CONTENT: 'test/fixtures/broken/content',
      CONGBO_OUT: out,
      CONGBO_NOW: '2099-09-15',
      CI: 'true',
    },
  });
  expect(status).toBe(1);
  const told = stdout + stderr;
  for (const { file, line, rule } of expected) {
    expect(told).toMatch(new RegExp(`${file}:${line}:\\d+ .*${rule}`));
  }
  expect(await readdir(folder)).toEqual(['dist']);
  expect(await readdir(out)).toEqual(['index.html']);
  expect(await readFile(path.join(out, 'index.html'), 'utf8')).toBe('trang cũ');
});

test.each([
  ['a content folder that is not there', { CONGBO_CONTENT: 'khong-co-thu-muc-nay' }],
  ['an output folder inside the content', { CONGBO_OUT: 'content/dist' }],
  ['an output folder around the content', { CONGBO_OUT: '.' }],
])('%s is refused before anything is touched', (_, variables) => {
  const { status } = spawnSync(process.execPath, ['scripts/build.ts'], {
    env: { ...process.env, ...variables },
  });
  expect(status).toBe(1);
});
