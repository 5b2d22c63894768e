import path from 'node:path';
import type { Browser } from 'playwright-core';
import { buildIndex } from '#search/build-index.ts';
import { weighFolder } from '../bench/folder-weight.ts';
import { askInBrowser, type AskedQuery } from './asked-query.ts';
import { startBenchServer, type BenchServer } from './bench-server.ts';
import { figuresOf, type SearchFigures } from './figures.ts';
import { makePagefindIndex } from './pagefind-index.ts';
import type { LabelledQuery, SearchedSet } from './searched-set.ts';

/** What one way to search came to. */
export interface SearchMeasurement extends SearchFigures {
  /** What a query transfers that has no word in the index: what all queries have in common. */
  readonly kbFirst: number;
  readonly indexSeconds: number;
  readonly indexMb: number;
  readonly indexFiles: number;
  /** The figures of each sort of query, where there are several. */
  readonly sorts?: Readonly<Record<string, SearchFigures>>;
}

interface Way {
  readonly module: string;
  readonly make: (folder: string) => Promise<unknown>;
}

/** A word that no text has. */
const unknownWord: LabelledQuery = { text: 'xqzwvk', relevant: [], sort: '' };

/** Measures our search, or plain Pagefind, on a set. */
export async function measureSearch(
  set: SearchedSet,
  engine: 'congbo' | 'pagefind',
  browser: Browser,
  folder: string,
): Promise<SearchMeasurement> {
  const way = ways(set)[engine];
  const started = performance.now();
  const root = path.join(folder, engine);
  const index = path.join(root, 'pagefind');
  await way.make(index);
  const indexSeconds = (performance.now() - started) / 1000;
  const weight = await weighFolder(index);
  const server = await startBenchServer(root);
  try {
    const module = `${server.address}${way.module}`;
    const first = await askInBrowser(browser, server, module, unknownWord);
    const asked = await askAll(set.queries, browser, server, module);
    const sorts = Object.groupBy(asked, ({ query }) => query.sort);
    return {
      ...figuresOf(asked),
      kbFirst: Math.round(first.bytes / 100) / 10,
      indexSeconds: Math.round(indexSeconds * 10) / 10,
      indexMb: Math.round(weight.bytes / 10_000) / 100,
      indexFiles: weight.files,
      ...(Object.keys(sorts).length > 1 && {
        sorts: Object.fromEntries(
          Object.entries(sorts).map(([sort, own = []]) => [sort, figuresOf(own)]),
        ),
      }),
    };
  } finally {
    await server.close();
  }
}

function ways({ records }: SearchedSet): Record<'congbo' | 'pagefind', Way> {
  return {
    congbo: {
      module: 'scripts/bench-search/ask-index.ts',
      make: (folder) => buildIndex(records(), folder),
    },
    pagefind: {
      module: 'scripts/bench-search/ask-pagefind.ts',
      make: (folder) => makePagefindIndex(records(), folder),
    },
  };
}

async function askAll(
  queries: readonly LabelledQuery[],
  browser: Browser,
  server: BenchServer,
  module: string,
): Promise<AskedQuery[]> {
  const asked: AskedQuery[] = [];
  for (const query of queries) asked.push(await askInBrowser(browser, server, module, query));
  return asked;
}
