import { displayWidth } from './display-width.ts';

/** A line of a file as it is quoted under a problem, with the cells of the terminal to underline. */
export interface QuotedLine {
  readonly text: string;
  /** Cells before the underlined value. */
  readonly indent: number;
  /** Cells of the underlined value, at least 1. */
  readonly width: number;
}

const ellipsis = '…';
/** Letters kept before a value in a line that is too long, so that it can be found again. */
const lead = 24;

/**
 * Quotes the line on which a problem was found.
 * @param line the whole line
 * @param column where the value begins: UTF-16 units, from 1
 * @param limit how many letters of a long line are shown around the value
 */
export function quoteLine(line: string, column: number, limit = 100): QuotedLine {
  const start = Math.min(Math.max(column - 1, 0), line.length);
  const end = start + Math.max(valueAt(line, start).length, 1);
  const from = line.length <= limit || start <= lead ? 0 : start - lead;
  const to = Math.min(line.length, from + limit);
  const head = (from > 0 ? ellipsis : '') + showControls(line.slice(from, start));
  const value = showControls(line.slice(start, Math.min(end, to)));
  const tail = showControls(line.slice(Math.min(end, to), to)) + (to < line.length ? ellipsis : '');
  return {
    text: head + value + tail,
    indent: displayWidth(head),
    width: Math.max(displayWidth(value), 1),
  };
}

/** The quoted text or the run without blanks that begins here. */
function valueAt(line: string, start: number): string {
  const [value = ''] = /^(?:"[^"]*"|'[^']*'|[^\s,\]}]+)/u.exec(line.slice(start)) ?? [];
  return value;
}

/** Makes visible what a terminal would obey: tabs, control characters, and marks that turn the direction of text. */
function showControls(text: string): string {
  return text
    .replaceAll('\t', ' ')
    .replace(/[\p{Cc}\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]/gu, '�');
}
