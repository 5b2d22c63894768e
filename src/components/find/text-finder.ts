import { findPhrase, foldText, type FoldedText } from '#domain/folded-text.ts';

/** What is not read as part of a text: controls, marks beside it, explanations that open over it. */
const beside = 'button, .anchor, .visually-hidden, [popover], [hidden], script, style, template';
const blocks =
  'p, li, td, th, dt, dd, h1, h2, h3, h4, h5, h6, figcaption, caption, blockquote, pre, summary';

export interface FindOptions {
  /** Finds whole words only. */
  readonly whole?: boolean;
}

/** Finds phrases in a text of the page, with and without accents. */
export interface TextFinder {
  /** Where any of the phrases stands, in the order of the page, none within another. */
  readonly find: (phrases: readonly string[], options?: FindOptions) => Range[];
}

interface Piece {
  readonly node: Text;
  /** Where it begins in the text of its block. */
  readonly start: number;
}

interface Block {
  readonly text: FoldedText;
  readonly pieces: readonly Piece[];
}

/**
 * Reads the text below an element, block by block, so that a phrase is found across links and
 * emphasis but never from one paragraph to the next. The text is read at the first search.
 */
export function textFinder(root: Element): TextFinder {
  let read: readonly Block[] | undefined;
  return {
    find: (phrases, { whole = false } = {}) => {
      read ??= readBlocks(root);
      return read.flatMap((block) => findInBlock(block, phrases, whole));
    },
  };
}

function readBlocks(root: Element): Block[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, {
    acceptNode: (node) =>
      node instanceof Element && node.matches(beside)
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_ACCEPT,
  });
  const found: Block[] = [];
  let pieces: Piece[] = [];
  let written = '';
  let current: Element | null = null;
  const close = (): void => {
    if (written.trim() !== '') found.push({ text: foldText(written), pieces });
    pieces = [];
    written = '';
  };
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (node instanceof HTMLBRElement) written += ' ';
    if (!(node instanceof Text)) continue;
    const block = node.parentElement?.closest(blocks) ?? root;
    if (block !== current) close();
    current = block;
    pieces.push({ node, start: written.length });
    written += node.data;
  }
  close();
  return found;
}

function findInBlock({ text, pieces }: Block, phrases: readonly string[], whole: boolean): Range[] {
  const stretches = phrases
    .flatMap((phrase) => findPhrase(text, phrase, whole))
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
  let last = 0;
  return stretches.flatMap(({ start, end }) => {
    if (start < last) return [];
    last = end;
    return [rangeOf(pieces, start, end)];
  });
}

function rangeOf(pieces: readonly Piece[], start: number, end: number): Range {
  const range = new Range();
  const first = pieces.findLast((piece) => piece.start <= start);
  const final = pieces.findLast((piece) => piece.start < end);
  if (first) range.setStart(first.node, within(first, start));
  if (final) range.setEnd(final.node, within(final, end));
  return range;
}

function within({ node, start }: Piece, place: number): number {
  return Math.min(node.length, place - start);
}
