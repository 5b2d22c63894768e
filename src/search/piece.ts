import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { close, createIndex, type IndexFile, type PagefindIndex } from 'pagefind';
import { indexPage } from './index-page.ts';
import { runsIn } from './index-text.ts';
import { lengthClass } from './page-length.ts';
import { readPagefind } from './pagefind-words.ts';
import type { SearchRecord } from './record.ts';
import { fragmentFile } from './shard-file.ts';
import { writeColumns } from './word-columns.ts';

/** What the whole index has to know of some of its pages. */
export interface PieceSummary {
  /** How many of the pages hold each run of letters or digits. */
  readonly frequencies: Readonly<Record<string, number>>;
  /** How long each page is, as `lengthClass` says it. */
  readonly lengths: readonly number[];
}

/** How many pages Pagefind is handed before waiting for it. */
const batchSize = 64;

/** The file with the words of a piece, in its folder. */
export const wordsFile = 'words';

/**
 * Makes a piece of the index in a folder: its words, as `writeColumns` writes them, and the fragments of
 * its pages, by their rows. The same records in the same order make the same piece. Throws what
 * Pagefind reports.
 */
export async function makePiece(
  records: readonly SearchRecord[],
  folder: string,
): Promise<PieceSummary> {
  const { summary, files } = await runPagefind(records);
  const { words, fragments } = readPagefind(files);
  mkdirSync(path.join(folder, path.dirname(fragmentFile(0))), { recursive: true });
  writeFileSync(path.join(folder, wordsFile), writeColumns(words));
  for (const [row, fragment] of fragments.entries())
    writeFileSync(path.join(folder, fragmentFile(row)), fragment);
  return summary;
}

/** What Pagefind has made of some pages: the files of its index, and what was seen on the way. */
export interface PagefindRun {
  readonly summary: PieceSummary;
  readonly files: readonly IndexFile[];
}

/**
 * Lets Pagefind index some pages. Its process ends with it, so that its memory is free for the next.
 * It hands its files over, for writing a thousand of them takes it half as long again as making them.
 * Throws what it reports.
 */
export async function runPagefind(records: readonly SearchRecord[]): Promise<PagefindRun> {
  try {
    const { index, errors } = await createIndex({ forceLanguage: 'vi' });
    if (index === undefined) throw new Error(`search index: ${errors.join('; ')}`);
    const summary = await addAll(index, records);
    const made = await index.getFiles();
    refuseErrors(made.errors, 'files');
    return { summary, files: made.files };
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
