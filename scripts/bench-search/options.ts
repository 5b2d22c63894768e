import { parseArgs } from 'node:util';

/** What the benchmark of search is asked to do. */
export interface SearchBenchOptions {
  /** Documents and queries from files, or so many invented ones. */
  readonly given: GivenFiles | { readonly documents: number; readonly words: number };
  /** The most queries. */
  readonly limit: number;
  /** Whether plain Pagefind answers the same queries too. */
  readonly withPagefind: boolean;
}

export interface GivenFiles {
  readonly docs: string;
  readonly queries: string;
}

export const usage = `npm run bench:search -- --docs F.jsonl --queries F.jsonl [--limit N]
  docs: {"id", "title", "text"} a line; queries: {"query", "relevant": [id]} a line
npm run bench:search -- --documents N [--words W] [--limit N]
  invented documents, and queries cut out of them
  [--baseline pagefind]   plain Pagefind answers the same queries in the same run`;

/** Reads the arguments; throws a RangeError or TypeError that says what is wrong. */
export function readOptions(args: readonly string[]): SearchBenchOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      docs: { type: 'string' },
      queries: { type: 'string' },
      documents: { type: 'string' },
      words: { type: 'string', default: '600' },
      limit: { type: 'string' },
      baseline: { type: 'string' },
    },
  });
  const { docs, queries, documents, words, limit, baseline } = values;
  if (baseline !== undefined && baseline !== 'pagefind')
    throw new RangeError(`--baseline ${baseline}: only pagefind is known`);
  const rest = {
    limit: limit === undefined ? Infinity : count('limit', limit),
    withPagefind: baseline === 'pagefind',
  };
  if (documents !== undefined) {
    const given = { documents: count('documents', documents), words: count('words', words) };
    return { given, ...rest };
  }
  if (docs === undefined || queries === undefined)
    throw new RangeError('either --docs and --queries, or --documents');
  return { given: { docs, queries }, ...rest };
}

function count(name: string, text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1)
    throw new RangeError(`--${name} must be a whole number, at least 1`);
  return value;
}
