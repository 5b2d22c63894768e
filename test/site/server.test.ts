import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { headersFor } from '#site/hosting/header-rules.ts';
import { serveSite, type ServerOptions } from '#site/server.ts';

const files: Record<string, string> = {
  'site/index.html': 'trang đầu',
  'site/404.html': 'không có',
  'site/van-ban/index.html': 'văn bản',
  'site/addresses.txt': '/văn-bản/',
  'site/pagefind/a/index/0.words': 'x',
  'site/_astro/frame.C7.css': 'a{}',
  'site/du-lieu/van-ban.csv': 'số,tên',
  'site/du-lieu/van-ban.csv.gz': 'nén',
  'site-secret/index.html': 'bí mật',
  'bare/index.html': 'trang đầu',
};

let root: string;

beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'congbo-server-'));
  for (const [name, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(root, name)), { recursive: true });
    await writeFile(path.join(root, name), text);
  }
});
afterAll(() => rm(root, { recursive: true }));

interface Answer {
  readonly status: number | undefined;
  readonly text: string;
  readonly type?: string | undefined;
  readonly location?: string | undefined;
}

/** Asks without tidying the path, as a hostile client would. */
function ask(address: string, target: string): Promise<Answer> {
  const { hostname, port } = new URL(address);
  return new Promise((resolve, reject) => {
    request({ hostname, port, path: target }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (part: string) => (text += part));
      response.on('end', () =>
        resolve({
          status: response.statusCode,
          text,
          type: response.headers['content-type'],
          location: response.headers.location,
        }),
      );
    })
      .on('error', reject)
      .end();
  });
}

async function answer(target: string, options: Partial<ServerOptions> = {}): Promise<Answer> {
  const server = await serveSite({ folder: path.join(root, 'site'), ...options });
  try {
    return await ask(server.address, target);
  } finally {
    await server.close();
  }
}

const html = 'text/html;charset=utf-8';

describe('a site at the root', () => {
  test('shows its pages', async () => {
    expect(await answer('/')).toEqual({ status: 200, text: 'trang đầu', type: html });
    expect(await answer('/van-ban/')).toEqual({ status: 200, text: 'văn bản', type: html });
  });

  test('adds the slash that a folder lacks and keeps the query', async () => {
    expect(await answer('/van-ban?q=1')).toMatchObject({
      status: 301,
      location: '/van-ban/?q=1',
    });
  });

  test('answers an unknown address with its page and status 404', async () => {
    const missing = { status: 404, text: 'không có', type: html };
    expect(await answer('/khong-co/')).toEqual(missing);
    expect(await answer('/%E0%A4%A')).toEqual(missing);
  });

  test('survives what is no address', async () => {
    for (const target of ['//', '*', '//[', 'http://[/']) {
      expect([200, 404]).toContain((await answer(target)).status);
    }
  });

  test('answers without such a page too', async () => {
    expect(await answer('/x', { folder: path.join(root, 'bare') })).toMatchObject({ status: 404 });
  });

  test('names the encoding of texts and the type of index files', async () => {
    expect((await answer('/addresses.txt')).type).toBe('text/plain;charset=utf-8');
    expect((await answer('/pagefind/a/index/0.words')).type).toBe('application/octet-stream');
  });

  test('gives nothing outside its folder away', async () => {
    for (const target of ['/../site-secret/', '/%2e%2e/site-secret/', '/..%2fsite-secret/']) {
      expect((await answer(target)).text).not.toContain('bí mật');
    }
  });
});

describe('what a host should send', () => {
  /** Fetches under a base path what may be compressed as stated. */
  async function headersOf(target: string, encoding = 'identity'): Promise<Headers> {
    const server = await serveSite({ folder: path.join(root, 'site'), base: '/quan-3/' });
    try {
      const init = { method: 'HEAD', headers: { 'Accept-Encoding': encoding } };
      return (await fetch(server.address + target, init)).headers;
    } finally {
      await server.close();
    }
  }

  test('the headers of the address, on pages that are not there too', async () => {
    for (const target of ['', 'khong-co/', '_astro/frame.C7.css', 'du-lieu/van-ban.csv']) {
      const sent = await headersOf(target);
      for (const [name, value] of Object.entries(headersFor(`/${target}`)))
        expect(`${target} ${name} ${sent.get(name) ?? ''}`).toBe(`${target} ${name} ${value}`);
    }
  });

  test('the compressed file to who can read it, as what it is', async () => {
    const sent = await headersOf('du-lieu/van-ban.csv', 'gzip');
    expect(sent.get('Content-Encoding')).toBe('gzip');
    expect(sent.get('Content-Type')).toBe('text/csv;charset=utf-8');
    expect((await headersOf('du-lieu/van-ban.csv')).get('Content-Encoding')).toBeNull();
  });
});

describe('a site under a base path', () => {
  const base = '/quan-3/';

  test('shows its pages there only', async () => {
    expect(await answer('/quan-3/', { base })).toMatchObject({ status: 200, text: 'trang đầu' });
    expect(await answer('/quan-3/van-ban', { base })).toMatchObject({
      status: 301,
      location: '/quan-3/van-ban/',
    });
    expect(await answer('/van-ban/', { base })).toMatchObject({ status: 404, text: 'không có' });
  });

  test('names its address with the path', async () => {
    const server = await serveSite({ folder: root, base });
    expect(new URL(server.address).pathname).toBe(base);
    await server.close();
  });
});

test('a taken port is an error, or the next free one when asked for', async () => {
  const folder = path.join(root, 'site');
  const first = await serveSite({ folder });
  const port = Number(new URL(first.address).port);
  await expect(serveSite({ folder, port })).rejects.toThrow('EADDRINUSE');
  const second = await serveSite({ folder, port, nextFree: true });
  expect(Number(new URL(second.address).port)).toBeGreaterThan(port);
  await second.close();
  await first.close();
});
