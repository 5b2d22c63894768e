import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';

/** A message that the development server sends to open pages. */
export interface PreviewMessage {
  readonly type: string;
  readonly err?: {
    readonly message: string;
    readonly stack: string;
    readonly loc: { readonly file: string; readonly line: number; readonly column: number };
  };
}

const script = fileURLToPath(new URL('../../scripts/dev.ts', import.meta.url));

/** `npm run dev` on a content folder, as an open page sees it. */
export class PreviewServer {
  readonly #child: ChildProcess;
  /** Scheme, host and port. */
  readonly origin: string;
  #output = '';

  private constructor(child: ChildProcess, origin: string) {
    this.#child = child;
    this.origin = origin;
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (part: string) => (this.#output += part));
    }
  }

  /** Starts the server on a free port and waits until it answers. */
  static async start(content: string, now: string): Promise<PreviewServer> {
    const port = await freePort();
    const child = spawn(process.execPath, [script], {
      env: {
        ...process.env,
        NODE_ENV: 'development',
        VITEST: '',
        ASTRO_TELEMETRY_DISABLED: '1',
        NO_COLOR: '1',
        CONGBO_CONTENT: content,
        CONGBO_NOW: now,
        PORT: String(port),
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const server = new PreviewServer(child, `http://localhost:${port}`);
    await server.#waitFor(() => server.#output.includes('watching for file changes'));
    return server;
  }

  /** What the server has printed so far. */
  get output(): string {
    return this.#output;
  }

  /** The status and the text of a page, by its address with the base path. */
  async page(address: string): Promise<{ status: number; html: string }> {
    const response = await fetch(this.origin + address);
    return { status: response.status, html: await response.text() };
  }

  /** Listens as an open page does. */
  async open(): Promise<OpenPage> {
    const client = await (await fetch(`${this.origin}/@vite/client`)).text();
    const [, token = ''] = /wsToken = "([^"]+)"/.exec(client) ?? [];
    const socket = new WebSocket(
      `${this.origin.replace('http', 'ws')}/?token=${token}`,
      'vite-hmr',
    );
    const page = new OpenPage(socket);
    await once(socket, 'open');
    return page;
  }

  /** Ends the server as Ctrl+C does, and gives its exit code. */
  async stop(): Promise<number | null> {
    if (this.#child.exitCode !== null) return this.#child.exitCode;
    const closed = once(this.#child, 'close') as Promise<[number | null]>;
    this.#child.kill('SIGINT');
    const [code] = await closed;
    return code;
  }

  async #waitFor(ready: () => boolean): Promise<void> {
    while (!ready()) {
      if (this.#child.exitCode !== null) throw new Error(this.#output);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

/** What an open page hears from the server. */
export class OpenPage {
  readonly #socket: WebSocket;
  #heard: PreviewMessage[] = [];
  #listener: (() => void) | undefined;

  constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.addEventListener('message', ({ data }) => {
      this.#heard.push(JSON.parse(String(data)) as PreviewMessage);
      this.#listener?.();
    });
  }

  /** The next message of a type, from those not looked at yet. */
  async next(type: string): Promise<PreviewMessage> {
    for (;;) {
      const at = this.#heard.findIndex((message) => message.type === type);
      const found = this.#heard[at];
      if (found) {
        this.#heard = this.#heard.slice(at + 1);
        return found;
      }
      await new Promise<void>((resolve) => (this.#listener = resolve));
    }
  }

  /** Forgets what was heard so far. */
  forget(): void {
    this.#heard = [];
  }

  close(): void {
    this.#socket.close();
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address ? address.port : 0;
}
