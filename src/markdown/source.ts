import { toNfc } from '#domain/vietnamese.ts';
import { protectLabels, type LineOrigin } from './label-lines.ts';

export type TextFormat = 'md' | 'mdx';

/** A place in a file, both numbers counted from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** How a text is to be read. */
export interface SourceOptions {
  readonly format: TextFormat;
  /** The text is a document with articles, clauses and points rather than an article for reading. */
  readonly provisions: boolean;
  /** The line of the file on which the text begins, 1 unless told. */
  readonly firstLine?: number;
}

/** The text as a Markdown parser gets it, and the way back to the file. */
export interface PreparedSource {
  readonly text: string;
  /** The place in the file of an offset (UTF-16 units) in the prepared text. */
  placeAt(offset: number): Place;
}

/**
 * Prepares a text for any Markdown parser: NFC, line feeds, and with provisions their labels
 * protected. Columns are exact for files that were NFC already.
 */
export function prepareSource(markdown: string, options: SourceOptions): PreparedSource {
  const { format, provisions, firstLine = 1 } = options;
  const lines = toNfc(markdown).replace(/\r\n?/g, '\n').split('\n');
  const prepared = provisions ? protectLabels(lines, format) : { lines };
  const origins: readonly LineOrigin[] | undefined =
    'origins' in prepared ? prepared.origins : undefined;
  const text = prepared.lines.join('\n');
  let starts: number[] | undefined;
  return {
    text,
    placeAt(offset) {
      starts ??= lineStarts(prepared.lines);
      const index = lastAtMost(starts, offset);
      const column = offset - (starts[index] ?? 0) + 1;
      const origin = origins?.[index];
      if (origin === undefined) return { line: index + firstLine, column };
      const isBehindEscape = origin.escape > 0 && column > origin.escape;
      return {
        line: origin.line + firstLine,
        column: column + origin.removed - (isBehindEscape ? 1 : 0),
      };
    },
  };
}

function lineStarts(lines: readonly string[]): number[] {
  const starts = [0];
  for (const line of lines) starts.push((starts.at(-1) ?? 0) + line.length + 1);
  return starts;
}

/** The index of the last of the ascending numbers that is not above the limit. */
function lastAtMost(ascending: readonly number[], limit: number): number {
  let low = 0;
  let high = ascending.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((ascending[middle] ?? Infinity) <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}
