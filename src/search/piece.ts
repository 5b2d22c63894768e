import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { indexPage } from './index-page.ts';
import { runsIn } from './index-text.ts';
import { lengthClass } from './page-length.ts';
import type { SearchRecord } from './record.ts';

/** What the whole index has to know of some of its pages. */
export interface PieceSummary {
  /** How many of the pages hold each run of letters or digits. */
  readonly frequencies: Readonly<Record<string, number>>;
  /** How long each page is, as `lengthClass` says it. */
  readonly lengths: readonly number[];
}

/** How many pages Pagefind is handed before waiting for it. */
const batchSize = 64;

/** Pagefind's own interfaces, which our search page does not use. */
const unused = /^pagefind-(?:.*ui|highlight)\.(?:js|css)$/;

/**
 * Lets Pagefind index some pages in a folder. Its process ends with it, so that its memory is free
 * for the next; the same records in the same order make the same index, though Pagefind may number
 * its pages in another order each time. Throws what Pagefind reports.
 */
export async function makePiece(
  records: readonly SearchRecord[],
  folder: string,
): Promise<PieceSummary> {
  try {
    const { index, errors } = await createIndex({ forceLanguage: 'vi' });
    if (index === undefined) throw new Error(`search index: ${errors.join('; ')}`);
    const summary = await addAll(index, records);
    const written = await index.writeFiles({ outputPath: folder });
    refuseErrors(written.errors, folder);
    for (const name of await readdir(folder))
      if (unused.test(name)) await rm(path.join(folder, name));
    return summary;
  } finally {
    await close();
  }
}

async function addAll(
  index: PagefindIndex,
  records: readonly SearchRecord[],
): Promise<PieceSummary> {
  const frequencies = new Map<string, number>();
  const lengths: number[] = [];
  for (let from = 0; from < records.length; from += batchSize) {
    const batch = records.slice(from, from + batchSize).map(async (record) => {
      const html = record.html();
      const runs = runsOf(record, html);
      lengths.push(lengthClass(runs.length));
      for (const run of new Set(runs)) frequencies.set(run, (frequencies.get(run) ?? 0) + 1);
      const url = record.address;
      const { errors } = await index.addHTMLFile({ url, content: indexPage(record, html) });
      refuseErrors(errors, url);
    });
    // Whatever ends this early, Pagefind is not closed while it still works.
    await Promise.allSettled(batch);
    await Promise.all(batch);
  }
  return { frequencies: Object.fromEntries(frequencies), lengths };
}

function runsOf({ title, summary }: SearchRecord, html: string): string[] {
  return runsIn(`${title} ${summary} ${html.replaceAll(/<[^>]*>|&[#\w]+;/g, ' ')}`);
}

function refuseErrors(errors: readonly string[], where: string): void {
  if (errors.length > 0) throw new Error(`search index: ${where}: ${errors.join('; ')}`);
}
