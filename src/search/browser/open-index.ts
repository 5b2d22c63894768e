import type { Catalogue } from '../catalogue.ts';
import { daysPart, readDays, readFilter } from '../catalogue-file.ts';
import { indexFiles, type Manifest } from '../index-files.ts';
import type { Sources } from './answer.ts';
import { indexEngine } from './index-engine.ts';
import { openFolder, type IndexFolder } from './index-folder.ts';

/**
 * Opens the index at an address that ends in a slash, as in 'https://example.org/chi-muc/'. Nothing
 * is loaded before it is needed; what failed is tried again when next needed.
 */
export function openIndex(address: string): Sources {
  const folder = openFolder(address);
  const manifest = untilDone(() => loadManifest(address));
  return {
    engine: untilDone(async () => indexEngine(folder, await manifest())),
    catalogue: untilDone(async () => loadCatalogue(folder, await manifest())),
  };
}

/** The manifest is asked for anew with each visit, for it alone keeps its address when the index changes. */
async function loadManifest(address: string): Promise<Manifest> {
  const response = await fetch(address + indexFiles.manifest, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`search: ${response.status} for ${indexFiles.manifest}`);
  const manifest = (await response.json()) as Manifest;
  if ((manifest.format as number) !== 1) throw new Error('search: an index of another time');
  return manifest;
}

async function loadCatalogue(
  folder: IndexFolder,
  { catalogue: { folder: name, filters } }: Manifest,
): Promise<Catalogue> {
  const read = (part: string): Promise<Uint8Array> => folder.read(indexFiles.catalogue(name, part));
  const [days, ...parts] = await Promise.all([
    read(daysPart).then(readDays),
    ...filters.map(async (filter) => [filter, readFilter(await read(filter))] as const),
  ]);
  return { ...days, filters: Object.fromEntries(parts) };
}

/** Does something once, unless it failed. */
function untilDone<T>(work: () => Promise<T>): () => Promise<T> {
  let done: Promise<T> | undefined;
  return () => {
    done ??= work();
    done.catch(() => (done = undefined));
    return done;
  };
}
