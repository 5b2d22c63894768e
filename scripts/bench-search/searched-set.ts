import type { SearchRecord } from '#search/record.ts';

/** A query, and the addresses of the pages of which any would be a right answer. */
export interface LabelledQuery {
  readonly text: string;
  readonly relevant: readonly string[];
  /** What sort of query it is, where a set has several. */
  readonly sort: string;
}

/** What is searched, and for what. */
export interface SearchedSet {
  /** Begins the records anew with each call. */
  readonly records: () => AsyncIterable<SearchRecord> | Iterable<SearchRecord>;
  readonly queries: readonly LabelledQuery[];
}
