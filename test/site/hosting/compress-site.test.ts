import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { compressSite, type CompressionOrder } from '#site/hosting/compress-site.ts';

const text = 'Ủy ban nhân dân xã Mẫu ban hành quyết định. '.repeat(60);
const files: Record<string, string> = {
  'index.html': text,
  'copy/index.html': text,
  'short.html': 'Ngắn',
  'du-lieu/van-ban.csv': `số,${text}`,
  '_astro/frame.css': `/* ${text} */`,
  'pagefind/a/fragment/1.pf_fragment': text,
  'tep/resolutions/so-lieu.csv': text,
  'tep/resolutions/cu.csv.gz': 'nén sẵn',
};

let root: string;
let order: CompressionOrder;

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'congbo-compress-'));
  order = { folder: path.join(root, 'dist'), cache: path.join(root, 'cache') };
  for (const [name, content] of Object.entries(files)) await write(name, content);
});
afterEach(() => rm(root, { recursive: true }));

async function write(name: string, content: string): Promise<void> {
  const file = path.join(order.folder, name);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, content);
}

async function compressedNames(): Promise<string[]> {
  const names = await readdir(order.folder, { recursive: true });
  return names.filter((name) => /\.(br|gz)$/.test(name)).toSorted();
}

function read(name: string): Promise<Buffer> {
  return readFile(path.join(order.folder, name));
}

const all = [
  '_astro/frame.css.br',
  '_astro/frame.css.gz',
  'copy/index.html.br',
  'copy/index.html.gz',
  'du-lieu/van-ban.csv.br',
  'du-lieu/van-ban.csv.gz',
  'index.html.br',
  'index.html.gz',
  'tep/resolutions/cu.csv.gz',
];

test('texts worth it get both forms, the index and attachments none', async () => {
  const { files: count, made, reused, removed } = await compressSite(order);
  expect({ count, made, reused, removed }).toEqual({ count: 4, made: 8, reused: 0, removed: 0 });
  expect(await compressedNames()).toEqual(all);
  expect(brotliDecompressSync(await read('index.html.br')).toString()).toBe(text);
  expect(gunzipSync(await read('index.html.gz')).toString()).toBe(text);
});

test('a second run makes and writes nothing', async () => {
  await compressSite(order);
  const written = async () =>
    Promise.all(all.map(async (name) => (await stat(path.join(order.folder, name))).mtimeMs));
  const before = await written();
  const { made, reused, removed } = await compressSite(order);
  expect({ made, reused, removed }).toEqual({ made: 0, reused: 8, removed: 0 });
  expect(await written()).toEqual(before);
});

test('a changed file is compressed anew, what lost its file goes, attachments stay', async () => {
  await compressSite(order);
  await write('index.html', text.toUpperCase());
  await rm(path.join(order.folder, 'du-lieu/van-ban.csv'));
  const { made, removed } = await compressSite(order);
  expect({ made, removed }).toEqual({ made: 2, removed: 2 });
  expect(brotliDecompressSync(await read('index.html.br')).toString()).toBe(text.toUpperCase());
  expect(await compressedNames()).toEqual(all.filter((name) => !name.startsWith('du-lieu')));
});

test('the bytes are the same with and without what was kept', async () => {
  await compressSite(order);
  const first = await Promise.all(all.map(read));
  await rm(order.cache, { recursive: true });
  await Promise.all(all.slice(0, -1).map((name) => rm(path.join(order.folder, name))));
  await compressSite(order);
  expect(await Promise.all(all.map(read))).toEqual(first);
});

test('a damaged kept file is made again', async () => {
  await compressSite(order);
  const first = await Promise.all(all.map(read));
  for (const name of await readdir(order.cache)) {
    const file = path.join(order.cache, name);
    const bytes = await readFile(file);
    await writeFile(file, bytes.subarray(0, bytes.length / 2));
  }
  const { reused } = await compressSite(order);
  expect(reused).toBe(0);
  expect(await Promise.all(all.map(read))).toEqual(first);
});

test('one form only, where a host knows no other', async () => {
  await compressSite(order);
  await compressSite({ ...order, only: ['gz'] });
  expect(await compressedNames()).toEqual(all.filter((name) => name.endsWith('.gz')));
});
