/**
 * The most pages that Pagefind indexes at a time: about 0.3 MB of memory each, and what one change
 * makes anew. Pieces of half the size take a twentieth longer in all.
 */
export const largestPiece = 500;

/**
 * The most pages of one shard. Each further shard costs every search some 100 kB; a larger one takes
 * longer for a common word.
 */
export const largestShard = 12_000;

/** A run of pages that belong together. */
export interface Period {
  /** The first month it has pages of, '0000' for pages without a date. */
  readonly name: string;
  readonly rows: Rows;
}

/** From a row up to but without another. */
export type Rows = readonly [from: number, to: number];

/** More months than there will be, as a power of two. */
const months = 2 ** 16;

/**
 * Divides pages by time: in halves, and these again, until no part has too many. Where a part ends does
 * not depend on how many pages others have, so that a new document, however old, changes one part only.
 * @param starts the first day of each page, in the order of the catalogue; empty where unknown
 * @param largest how many pages a part may have
 */
export function piecesOf(starts: readonly string[], largest: number): Period[] {
  const monthOf = starts.map(monthNumber);
  const divide = ([from, to]: Rows, first: number, span: number): Rows[] => {
    if (from === to) return [];
    if (to - from <= largest) return [[from, to]];
    if (span === 1) return inRuns([from, to], largest);
    const half = first + span / 2;
    let middle = from;
    while (middle < to && (monthOf[middle] ?? 0) < half) middle++;
    return [...divide([from, middle], first, span / 2), ...divide([middle, to], half, span / 2)];
  };
  return divide([0, starts.length], 0, months).map((rows) => ({
    name: nameOf(starts, rows),
    rows,
  }));
}

/** Puts pieces that follow each other together, from the oldest on, as many as a shard may have. */
export function shardsOf(pieces: readonly Period[], largest: number): Period[][] {
  const shards: Period[][] = [];
  let first = 0;
  for (const piece of pieces) {
    const [from, to] = piece.rows;
    const shard = shards.at(-1);
    if (shard && to - first <= largest) shard.push(piece);
    else {
      shards.push([piece]);
      first = from;
    }
  }
  return shards;
}

function inRuns([from, to]: Rows, length: number): Rows[] {
  const count = Math.ceil((to - from) / length);
  return Array.from({ length: count }, (_, index): Rows => {
    const first = from + index * length;
    return [first, Math.min(to, first + length)];
  });
}

/** Months counted from the year 0, where pages without a date are. */
function monthNumber(start: string): number {
  return start === '' ? 0 : Number(start.slice(0, 4)) * 12 + Number(start.slice(5, 7)) - 1;
}

function nameOf(starts: readonly string[], [from]: Rows): string {
  return starts[from]?.slice(0, 7) || '0000';
}
