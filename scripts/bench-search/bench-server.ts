import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import { stripTypeScriptTypes } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Serves the search modules as they are in the source, and indexes as a static host would. */
export interface BenchServer {
  /** With a slash at its end. */
  readonly address: string;
  /** Bytes sent of indexes since the last call: bodies as they were compressed. */
  takeBytes(): number;
  close(): Promise<void>;
}

const imports = Object.fromEntries(
  ['domain', 'search'].map((room) => [`#${room}/`, `/src/${room}/`]),
);
const page = `<!doctype html><html lang="vi"><meta charset="utf-8"><title>bench</title>
<script type="importmap">${JSON.stringify({ imports })}</script>`;

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.ts': 'text/javascript',
};
/** What hosts compress; the files of the indexes that are compressed already are not texts to them. */
const texts = new Set(['.js', '.json', '.ts']);

/** @param folder what lies in it is served from the root on, and counted */
export async function startBenchServer(folder: string): Promise<BenchServer> {
  let bytes = 0;
  const send = async (address: string, response: ServerResponse): Promise<void> => {
    const extension = path.extname(address);
    const type = types[extension] ?? 'application/octet-stream';
    const isModule = extension === '.ts';
    const content = await readFile(path.join(isModule ? root : folder, address));
    const plain = isModule ? Buffer.from(stripTypeScriptTypes(content.toString())) : content;
    const body = texts.has(extension) ? gzipSync(plain) : plain;
    if (!isModule) bytes += body.length;
    response.writeHead(200, {
      'Content-Type': type,
      'Cache-Control': 'max-age=3600',
      ...(body !== plain && { 'Content-Encoding': 'gzip' }),
    });
    response.end(body);
  };
  const server = createServer((request, response) => {
    const address = new URL(request.url ?? '/', 'http://127.0.0.1').pathname;
    if (address === '/') {
      response.writeHead(200, { 'Content-Type': 'text/html' }).end(page);
      return;
    }
    send(address, response).catch(() => response.writeHead(404).end());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  return {
    address: `http://127.0.0.1:${port}/`,
    takeBytes: () => {
      const taken = bytes;
      bytes = 0;
      return taken;
    },
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
