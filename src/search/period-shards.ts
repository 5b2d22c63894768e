/**
 * The most pages of one shard, unless a single month has more. Pagefind takes about 0.3 MB of memory a
 * page, so that this stays well below 1.5 GB; each further shard costs every search another 100 kB.
 */
export const largestShard = 4000;

/** A run of pages that are indexed together. */
export interface PeriodShard {
  /** The first month it has pages of, '0000' for pages without a date. */
  readonly name: string;
  readonly rows: readonly [from: number, to: number];
}

/**
 * Divides pages into shards of consecutive months, filled from the oldest on, so that a new document
 * changes only the newest of them.
 * @param starts the first day of each page, in the order of the catalogue; empty where unknown
 */
export function periodShards(
  starts: readonly string[],
  largest: number = largestShard,
): PeriodShard[] {
  const shards: { name: string; rows: [number, number] }[] = [];
  let from = 0;
  while (from < starts.length) {
    const month = monthOf(starts[from]);
    let to = from + 1;
    while (to < starts.length && monthOf(starts[to]) === month) to++;
    const last = shards.at(-1);
    if (last !== undefined && to - last.rows[0] <= largest) last.rows[1] = to;
    else shards.push({ name: month, rows: [from, to] });
    from = to;
  }
  return shards;
}

function monthOf(start = ''): string {
  return start === '' ? '0000' : start.slice(0, 7);
}
