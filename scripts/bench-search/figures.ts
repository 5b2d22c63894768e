import type { AskedQuery } from './asked-query.ts';

/** What a set of queries came to. */
export interface SearchFigures {
  /** The share of queries with a right answer first, among the first five, and the first ten. */
  readonly hit1: number;
  readonly hit5: number;
  readonly hit10: number;
  /** One by the place of the first right answer, averaged; nothing beyond the tenth. */
  readonly mrr10: number;
  /** How many queries had no answer. */
  readonly empty: number;
  /** Milliseconds until all ten answers are there, with an empty cache. */
  readonly p50Ms: number;
  readonly p95Ms: number;
  /** The same until a first answer can be shown. */
  readonly firstP95Ms: number;
  /** Bytes of the index that a query transfers with an empty cache, in thousands, on average. */
  readonly kbPerQuery: number;
  readonly kbP50: number;
  readonly kbP95: number;
}

export function figuresOf(asked: readonly AskedQuery[]): SearchFigures {
  const ranks = asked.map(({ query, found }) =>
    found.findIndex((address) => query.relevant.includes(address)),
  );
  const within = (places: number): number =>
    rounded(meanOf(ranks.map((rank) => Number(rank >= 0 && rank < places))), 4);
  const times = asked.map(({ milliseconds }) => milliseconds);
  const bytes = asked.map((own) => own.bytes / 1000);
  return {
    hit1: within(1),
    hit5: within(5),
    hit10: within(10),
    mrr10: rounded(meanOf(ranks.map((rank) => (rank < 0 || rank > 9 ? 0 : 1 / (rank + 1)))), 4),
    empty: asked.filter(({ found }) => found.length === 0).length,
    p50Ms: rounded(percentile(times, 0.5), 1),
    p95Ms: rounded(percentile(times, 0.95), 1),
    firstP95Ms: rounded(
      percentile(
        asked.map(({ firstMilliseconds }) => firstMilliseconds),
        0.95,
      ),
      1,
    ),
    kbPerQuery: rounded(meanOf(bytes), 1),
    kbP50: rounded(percentile(bytes, 0.5), 1),
    kbP95: rounded(percentile(bytes, 0.95), 1),
  };
}

function meanOf(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The value that a share of all values does not exceed. */
function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
}

function rounded(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
