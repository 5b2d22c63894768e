/** A word of a query: what was typed without a blank. */
export interface QueryWord {
  /** Its runs of letters and digits in lower case, with their accents: ['98', '2023', 'qh', '15']. */
  readonly runs: readonly string[];
  /** The place of its first run among those of the whole query. */
  readonly at: number;
}
