import { once } from 'node:events';
import { existsSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import path from 'node:path';
import sirv from 'sirv';
import { headersFor } from './hosting/header-rules.ts';

export interface ServerOptions {
  /** The built site: the folder with `index.html` and `404.html`. */
  readonly folder: string;
  /** The path under which the site lies, as in its address: `/` or `/quan-3/`. */
  readonly base?: string;
  /** 0, the default, takes any free port. */
  readonly port?: number;
  /** Counts the port up while it is taken, instead of throwing. */
  readonly nextFree?: boolean;
}

export interface SiteServer {
  /** Address of the first page, with the base path and a slash at its end. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

const host = '127.0.0.1';
const lastPort = 65_535;
const notAnAddress = { pathname: '', search: '' };

/** What the media type table of sirv leaves open: the encoding of plain texts, the files of the search index. */
const contentTypes: Readonly<Record<string, string>> = {
  '.csv': 'text/csv;charset=utf-8',
  '.ics': 'text/calendar;charset=utf-8',
  '.jsonl': 'application/jsonl;charset=utf-8',
  '.md': 'text/markdown;charset=utf-8',
  '.pf_fragment': 'application/octet-stream',
  '.txt': 'text/plain;charset=utf-8',
  '.words': 'application/octet-stream',
};

/**
 * Serves a built site on this machine as a static host would: folders get their slash, an unknown
 * address gets `404.html` with status 404, compressed files are sent where they lie beside the others,
 * every answer has the headers that a host should send, and nothing outside the base path is there.
 * Files are read at each request, so that a rebuilt site shows at once.
 */
export async function serveSite(options: ServerOptions): Promise<SiteServer> {
  const base = options.base ?? '/';
  const server = createServer(siteHandler(options.folder, base));
  const port = await listen(server, options.port ?? 0, options.nextFree ?? false);
  return {
    address: `http://${host}:${port}${base}`,
    close: async () => {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

function siteHandler(folder: string, base: string): Handler {
  const files = sirv(folder, { dev: true, etag: true, brotli: true, gzip: true, setHeaders });
  return (request, response) => {
    const { pathname, search } = URL.parse(`http://site${request.url ?? ''}`) ?? notAnAddress;
    if (!pathname.startsWith(base)) {
      void sendNotFound(folder, response);
    } else if (lacksSlash(folder, pathname.slice(base.length))) {
      response.writeHead(301, { Location: `${pathname}/${search}` }).end();
    } else {
      request.url = `/${pathname.slice(base.length)}${search}`;
      files(request, response, () => sendNotFound(folder, response));
    }
  };
}

function setHeaders(response: ServerResponse, pathname: string): void {
  response.setHeaders(new Map(Object.entries(headersFor(pathname))));
  const type = contentTypes[path.posix.extname(pathname)];
  if (type) response.setHeader('Content-Type', type);
}

function lacksSlash(folder: string, pathname: string): boolean {
  if (pathname === '' || pathname.endsWith('/') || pathname.includes('%')) return false;
  const file = path.join(folder, pathname);
  return existsSync(path.join(file, 'index.html')) && statSync(file).isDirectory();
}

async function sendNotFound(folder: string, response: ServerResponse): Promise<void> {
  const page = await readFile(path.join(folder, '404.html')).catch(() => '404');
  const headers = { ...headersFor('/404.html'), 'Content-Type': 'text/html;charset=utf-8' };
  response.writeHead(404, headers).end(page);
}

async function listen(server: Server, port: number, nextFree: boolean): Promise<number> {
  try {
    server.listen(port, host);
    await once(server, 'listening');
  } catch (error) {
    if (!nextFree || !isTaken(error) || port >= lastPort) throw error;
    return listen(server, port + 1, nextFree);
  }
  const address = server.address();
  return typeof address === 'object' && address ? address.port : port;
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}
