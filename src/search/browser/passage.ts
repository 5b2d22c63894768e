import { foldAccents } from '#domain/vietnamese.ts';
import { runsIn } from '../index-text.ts';
import type { Anchor, FoundPage } from './engine.ts';
import type { Evidence } from './evidence.ts';

/** A piece of a text, marked where it holds a word that was looked for. */
export interface Piece {
  readonly text: string;
  readonly isMarked: boolean;
}

/** The part of a page that shows best why it was found. */
export interface Passage {
  readonly pieces: readonly Piece[];
  readonly isCutBefore: boolean;
  readonly isCutAfter: boolean;
  /** The place on the page in which it stands, unless that has no address, and its name. */
  readonly place?: { readonly id: string; readonly name: readonly Piece[] };
}

/** How many words are shown. */
const length = 36;
/** How many of them stand before the first word found. */
const lead = 6;

/** A word of a query where it stands in a text. */
export interface FoundWord {
  /** Which word of the query it is. */
  readonly word: number;
  /** What finding it is worth: the more, the fewer pages have it. */
  readonly weight: number;
}

/** Where the words of a query stand in the text of a page, by their places. */
export type FoundWords = ReadonlyMap<number, FoundWord>;

export function foundOn(page: number, { words }: Evidence): FoundWords {
  const found = new Map<number, FoundWord>();
  for (const [word, traces] of words.entries()) {
    const weight = 1 / (1 + Math.log(Math.max(1, traces.size)));
    for (const position of traces.get(page)?.positions ?? []) found.set(position, { word, weight });
  }
  return found;
}

/** Cuts out of a page the passage that holds most of the query. */
export function cutPassage(page: FoundPage, found: FoundWords): Passage {
  const textStart = page.title.split(/\s+/).length;
  const first = bestStart(
    page.anchors,
    [...found].filter(([at]) => at >= textStart),
  );
  const anchor = first === undefined ? undefined : anchorBefore(page.anchors, first);
  const from = first === undefined ? textStart : startBefore(page, first, anchor?.end ?? textStart);
  const to = Math.min(from + length, page.words.length);
  const isMarked = (at: number): boolean => found.has(at);
  return {
    pieces: piecesOf(page.words, from, to, isMarked),
    isCutBefore: from > (anchor?.end ?? textStart),
    isCutAfter: to < page.words.length,
    ...(anchor && { place: placeOf(anchor, isMarked) }),
  };
}

/** Marks the words of a query in a line that is not part of the text, such as a title. */
export function markWords(line: string, runs: readonly string[]): Piece[] {
  const wanted = new Set(runs.map(foldAccents));
  const words = line.split(/\s+/).filter(Boolean);
  return piecesOf(words, 0, words.length, (at) =>
    runsIn(words[at] ?? '').some((run) => wanted.has(foldAccents(run))),
  );
}

/**
 * The place at which a stretch begins that is worth most: by the different words in it, and those
 * that stand side by side as in the query. It ends where the next address begins.
 */
function bestStart(
  anchors: readonly Anchor[],
  unordered: readonly (readonly [at: number, found: FoundWord])[],
): number | undefined {
  const found = unordered.toSorted(([a], [b]) => a - b);
  let best: number | undefined;
  let most = 0;
  for (const [index, [start]] of found.entries()) {
    const next = anchors.find(({ position }) => position > start)?.position ?? Infinity;
    const end = Math.min(next, start + length - lead);
    const stretch = found.slice(index, index + length).filter(([at]) => at < end);
    const distinct = new Map(stretch.map(([, { word, weight }]) => [word, weight]));
    const paired = new Map(
      stretch.flatMap(([at, { word, weight }], i) => {
        const [nextAt, nextFound] = stretch[i + 1] ?? [];
        return nextAt === at + 1 && nextFound?.word === word + 1 ? [[word, weight]] : [];
      }),
    );
    const value = 2 * sumOf(distinct) + sumOf(paired);
    // Among equals, one that an address leads to.
    const worth = anchorBefore(anchors, start) === undefined ? value : value * 1.1;
    if (worth <= most) continue;
    most = worth;
    best = start;
  }
  return best;
}

function sumOf(weights: ReadonlyMap<number, number>): number {
  return [...weights.values()].reduce((sum, weight) => sum + weight, 0);
}

/** A little before the first word found, or at the beginning of its provision if that is near. */
function startBefore({ words }: FoundPage, first: number, beginning: number): number {
  if (first - beginning < length / 2) return beginning;
  return Math.max(beginning, Math.min(first - lead, words.length - length));
}

function anchorBefore(anchors: readonly Anchor[], position: number): Anchor | undefined {
  return anchors.findLast((anchor) => anchor.position <= position);
}

function placeOf(
  { id, title, position, end }: Anchor,
  isMarked: (at: number) => boolean,
): NonNullable<Passage['place']> {
  const words = title.split(/\s+/).filter(Boolean);
  const isInText = end > position;
  return {
    id,
    name: piecesOf(words, 0, words.length, (at) => isInText && isMarked(position + at)),
  };
}

/** The words from one place to another, those that are marked apart from the others. */
function piecesOf(
  words: readonly string[],
  from: number,
  to: number,
  isMarked: (at: number) => boolean,
): Piece[] {
  const pieces: { text: string; isMarked: boolean }[] = [];
  for (const [index, word] of words.slice(from, to).entries()) {
    const last = pieces.at(-1);
    const marked = isMarked(from + index);
    if (last?.isMarked === marked) last.text += ` ${word}`;
    else pieces.push({ text: word, isMarked: marked });
  }
  return pieces;
}
