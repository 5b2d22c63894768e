import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import { stripTypeScriptTypes } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { encode, isCompressible } from '#site/hosting/encodings.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Serves the search modules as they are in the source, and indexes as `npm run compress` leaves them. */
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
};
/** @param folder what lies in it is served from the root on, and counted */
export async function startBenchServer(folder: string): Promise<BenchServer> {
  let bytes = 0;
  // Hosts compress once, not for each visitor.
  const compressed = new Map<string, Promise<Buffer>>();
  const compress = async (file: string): Promise<Buffer> =>
    encode('br', await readFile(file), file);
  const sendModule = async (address: string, response: ServerResponse): Promise<void> => {
    const source = await readFile(path.join(root, address), 'utf8');
    response.writeHead(200, { 'Content-Type': types['.js'] }).end(stripTypeScriptTypes(source));
  };
  const send = async (address: string, response: ServerResponse): Promise<void> => {
    const file = path.join(folder, address);
    const isCompressed = isCompressible(file);
    if (isCompressed && !compressed.has(file)) compressed.set(file, compress(file));
    const body = (await compressed.get(file)) ?? (await readFile(file));
    bytes += body.length;
    response.writeHead(200, {
      'Content-Type': types[path.extname(file)] ?? 'application/octet-stream',
      'Cache-Control': 'max-age=3600',
      ...(isCompressed && { 'Content-Encoding': 'br' }),
    });
    response.end(body);
  };
  const server = createServer((request, response) => {
    const address = new URL(request.url ?? '/', 'http://127.0.0.1').pathname;
    if (address === '/') {
      response.writeHead(200, { 'Content-Type': 'text/html' }).end(page);
      return;
    }
    const answered = address.endsWith('.ts')
      ? sendModule(address, response)
      : send(address, response);
    answered.catch(() => response.writeHead(404).end());
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
