/** Reads the files of an index. */
export interface IndexFolder {
  /** Its address, which ends in a slash. */
  readonly address: string;
  /** A file that was compressed with gzip. Rejects when it cannot be had whole. */
  read(name: string, signal?: AbortSignal): Promise<Uint8Array>;
}

interface Loading {
  readonly file: Promise<Uint8Array>;
  readonly controller: AbortController;
  /** How many still wait for it. */
  waiting: number;
}

/** So many files are kept, so that the next keystroke need not ask for them again. */
const keptFiles = 400;

/**
 * Opens the folder of an index. Each file is loaded once for all who ask for it; it is no longer
 * loaded when none of them wants it any more, and what failed is tried again when next asked for.
 * @param address ends in a slash, as in 'https://example.org/chi-muc/'
 */
export function openFolder(address: string): IndexFolder {
  const files = new Map<string, Loading>();
  const begin = (name: string): Loading => {
    const controller = new AbortController();
    const file = load(address + name, controller.signal);
    const loading = { file, controller, waiting: 0 };
    files.set(name, loading);
    const [oldest] = files.keys();
    if (oldest !== undefined && files.size > keptFiles) files.delete(oldest);
    file.catch(() => {
      if (files.get(name) === loading) files.delete(name);
    });
    return loading;
  };
  return {
    address,
    read: (name, signal) => {
      signal?.throwIfAborted();
      const loading = files.get(name) ?? begin(name);
      loading.waiting++;
      if (signal === undefined) return loading.file;
      return untilAborted(loading.file, signal, () => {
        if (--loading.waiting > 0) return;
        loading.controller.abort(signal.reason);
        if (files.get(name) === loading) files.delete(name);
      });
    },
  };
}

/** Gives what a promise gives, unless the signal comes first; then `leave` is called. */
function untilAborted<T>(promise: Promise<T>, signal: AbortSignal, leave: () => void): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = (): void => {
      leave();
      reject(signal.reason as Error);
    };
    signal.addEventListener('abort', abort, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}

async function load(address: string, signal: AbortSignal): Promise<Uint8Array> {
  const response = await fetch(address, { signal });
  if (!response.ok || response.body === null)
    throw new Error(`search: ${response.status} for ${address}`);
  const bytes = response.body.pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(bytes).arrayBuffer());
}
