import { readdir, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { catalogueFile, makeCatalogue, orderKey, type CatalogueRow } from './catalogue.ts';
import { indexPage } from './index-page.ts';
import { listRecord, recordFiles, type ListRecord } from './list-record.ts';
import type { SearchRecord } from './record.ts';

export interface IndexOptions {
  /** The most files to keep page data in, where a host limits their number; one a page otherwise. */
  readonly maxFragments?: number;
}

export interface IndexResult {
  readonly pages: number;
  /** The size of the folder. */
  readonly bytes: number;
  readonly seconds: number;
}

/** What is kept of a record when Pagefind has it. */
interface IndexedRow extends CatalogueRow {
  readonly listed: ListRecord;
}

/** How many pages Pagefind is handed before waiting for it. */
const batchSize = 64;

/** Pagefind's own interfaces, which our search page does not use. */
const unused = /^pagefind-(?:.*ui|highlight)\.(?:js|css)$/;

/**
 * Makes the search index of all records in a folder, which is emptied first. Throws when Pagefind
 * reports an error, and when two records have one address.
 */
export async function buildIndex(
  records: AsyncIterable<SearchRecord> | Iterable<SearchRecord>,
  folder: string,
  options: IndexOptions = {},
): Promise<IndexResult> {
  const started = performance.now();
  await rm(folder, { recursive: true, force: true });
  try {
    const { index, errors } = await createIndex({ forceLanguage: 'vi', ...options });
    if (index === undefined) throw new Error(`search index: ${errors.join('; ')}`);
    const rows = await addAll(index, records);
    const written = await index.writeFiles({ outputPath: folder });
    refuseErrors(written.errors, folder);
    await writeFile(path.join(folder, catalogueFile), JSON.stringify(makeCatalogue(rows)));
    await writeRecords(folder, rows);
    const bytes = await tidy(folder);
    return { pages: rows.length, bytes, seconds: (performance.now() - started) / 1000 };
  } finally {
    await close();
  }
}

async function addAll(
  index: PagefindIndex,
  records: AsyncIterable<SearchRecord> | Iterable<SearchRecord>,
): Promise<IndexedRow[]> {
  const rows = new Map<string, IndexedRow>();
  let batch: Promise<void>[] = [];
  try {
    for await (const record of records) {
      const { address, kind, date, filters } = record;
      if (rows.has(address)) throw new Error(`search index: two pages at ${address}`);
      const row = { address, kind, ...(date && { date }), filters };
      rows.set(address, { ...row, listed: listRecord(record) });
      batch.push(addPage(index, record));
      if (batch.length < batchSize) continue;
      await Promise.all(batch);
      batch = [];
    }
    await Promise.all(batch);
  } finally {
    // Whatever ends this early, Pagefind is not closed while it still works.
    await Promise.allSettled(batch);
  }
  return [...rows.values()];
}

/** Writes what a saved list of results tells of each page, in the order of the catalogue. */
async function writeRecords(folder: string, rows: readonly IndexedRow[]): Promise<void> {
  const ordered = rows.toSorted((a, b) => (orderKey(a) < orderKey(b) ? -1 : 1));
  for (const { name, text } of recordFiles(ordered.map(({ listed }) => listed)))
    await writeFile(path.join(folder, name), text);
}

async function addPage(index: PagefindIndex, record: SearchRecord): Promise<void> {
  const url = record.address;
  const { errors } = await index.addHTMLFile({ url, content: indexPage(record) });
  refuseErrors(errors, url);
}

function refuseErrors(errors: readonly string[], where: string): void {
  if (errors.length > 0) throw new Error(`search index: ${where}: ${errors.join('; ')}`);
}

/** Removes what is not used, and returns the bytes of what is left. */
async function tidy(folder: string): Promise<number> {
  let bytes = 0;
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = path.join(entry.parentPath, entry.name);
    if (unused.test(entry.name)) await rm(file);
    else bytes += (await stat(file)).size;
  }
  return bytes;
}
