import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';

const script = fileURLToPath(new URL('../../scripts/preview.ts', import.meta.url));

let root: string;
let variables: Record<string, string | undefined>;

beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'congbo-preview-'));
  const content = path.join(root, 'content');
  const out = path.join(root, 'dist');
  await mkdir(content);
  await mkdir(out);
  await writeFile(path.join(content, 'site.yaml'), 'address: https://example.org/xa-moi');
  await writeFile(path.join(out, 'index.html'), 'Xã Mới');
  variables = {
    ...process.env,
    FORCE_COLOR: undefined,
    NO_COLOR: '1',
    PORT: '',
    CONGBO_CONTENT: content,
    CONGBO_OUT: out,
  };
});
afterAll(() => rm(root, { recursive: true }));

test('serves the built site under its base path and prints the address', async () => {
  const child = spawn(process.execPath, [script], { env: variables });
  try {
    const [printed] = (await once(child.stdout.setEncoding('utf8'), 'data')) as [string];
    const address = /http:\S+/.exec(printed)?.[0] ?? '';
    expect(new URL(address).pathname).toBe('/xa-moi/');
    expect(await (await fetch(address)).text()).toBe('Xã Mới');
  } finally {
    child.kill();
  }
});

test.each([
  ['where nothing is built', { CONGBO_OUT: 'nowhere' }, 'nowhere: chưa có trang đã dựng.'],
  ['where the port is none', { PORT: 'x' }, 'PORT phải là số từ 1 đến 65535, không phải x.'],
])('says why and fails %s', async (_, change, message) => {
  const child = spawn(process.execPath, [script], { env: { ...variables, ...change }, cwd: root });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (part: string) => (said += part));
  const [code] = (await once(child, 'close')) as [number];
  expect({ code, said }).toEqual({ code: 1, said: expect.stringContaining(message) as string });
});
