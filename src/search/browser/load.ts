/** Loads JSON that may be another at every visit. Rejects when it cannot be had. */
export async function loadJson(address: string): Promise<unknown> {
  return (await load(address, { cache: 'no-cache' })).json();
}

/** Loads JSON that never changes at its address. Rejects when it cannot be had. */
export async function loadKeptJson(address: string): Promise<unknown> {
  return (await load(address)).json();
}

/** Loads what was compressed with gzip and never changes at its address. Rejects when it cannot be had. */
export async function loadUnpacked(address: string): Promise<Uint8Array> {
  const { body } = await load(address);
  if (body === null) throw new Error(`search: nothing at ${address}`);
  const unpacked = new Response(body.pipeThrough(new DecompressionStream('gzip')));
  return new Uint8Array(await unpacked.arrayBuffer());
}

async function load(address: string, options: RequestInit = {}): Promise<Response> {
  const response = await fetch(address, options);
  if (!response.ok) throw new Error(`search: ${response.status} for ${address}`);
  return response;
}
