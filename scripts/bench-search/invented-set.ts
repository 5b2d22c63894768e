import { mkdtemp } from 'node:fs/promises';
import path from 'node:path';
import { loadCorpus } from '#corpus/load.ts';
import type { SearchRecord } from '#search/record.ts';
import { archiveOf } from '#site/corpus-archive.ts';
import { makeContext } from '#site/make-context.ts';
import { searchRecords } from '#site/search-records.ts';
import { writeContentFolder } from '../bench/corpus/content-folder.ts';
import { RandomStream } from '../bench/corpus/random.ts';
import { plainText } from './plain-text.ts';
import type { LabelledQuery, SearchedSet } from './searched-set.ts';

/** How many queries of each sort are cut out of invented documents, unless fewer are asked for. */
const queriesOfSort = 50;

/** The sorts of queries, by how many words of a text they take. */
const sorts = { 'three words': 3, question: 14 } as const;

/** The day on which invented documents are indexed; all of them are older. */
const now = new Date('2026-11-23T05:00:00Z');

/**
 * Invents a content folder below a folder, and cuts queries out of its documents: words that follow
 * each other in one of them, which is then the one right answer.
 */
export async function inventedSet(
  { documents, words }: { readonly documents: number; readonly words: number },
  limit: number,
  folder: string,
): Promise<SearchedSet> {
  const content = await mkdtemp(path.join(folder, 'content-'));
  await writeContentFolder(content, { documents, words, photos: 0, seed: 1 });
  const corpus = await loadCorpus(content, { now, withWithheld: false });
  const site = makeContext(archiveOf(corpus), { now, contentFolder: content });
  const records = (): Iterable<SearchRecord> => searchRecords(site);
  return { records, queries: cutQueries([...records()], Math.min(queriesOfSort, limit)) };
}

function cutQueries(records: readonly SearchRecord[], count: number): LabelledQuery[] {
  const documents = records.filter(({ date, kind }) => date && kind !== 'vien-dan');
  const random = new RandomStream(1, 'queries');
  return Object.entries(sorts).flatMap(([sort, length]) =>
    Array.from({ length: count }, (): LabelledQuery => {
      const record = random.pick(documents);
      const words = plainText(record).split(' ');
      const from = random.between(0, Math.max(0, words.length - length));
      const text = words
        .slice(from, from + length)
        .join(' ')
        .replaceAll(/["“”:]/g, ' ');
      return { text, relevant: [record.address], sort };
    }),
  );
}
