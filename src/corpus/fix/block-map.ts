import { isScalar, type YAMLMap } from 'yaml';
import type { Splice } from './splice.ts';

/** The lines of one pair of a mapping: the comments above it, and itself from its key on. */
interface PairLines {
  readonly lead: readonly string[];
  readonly body: readonly string[];
}

/**
 * The source of a mapping in block style with its pairs in another order, each with the comments
 * above it and all its lines as they are. Undefined where two pairs share a line.
 * @param source the YAML, with line feeds
 * @param order the place of each pair in the present order
 */
export function reorderedMap(
  source: string,
  map: YAMLMap,
  order: readonly number[],
): Splice | undefined {
  const starts = map.items.map(({ key }) => (isScalar(key) ? key.range?.[0] : undefined));
  const lines = source.split('\n');
  const offsets = lineOffsets(lines);
  const rows: number[] = [];
  for (const start of starts) {
    if (start === undefined) return undefined;
    const row = offsets.findLastIndex((offset) => offset <= start);
    if (row <= (rows.at(-1) ?? -1)) return undefined;
    rows.push(row);
  }
  const first = rows[0] ?? 0;
  const column = (starts[0] ?? 0) - (offsets[first] ?? 0);
  const prefix = (lines[first] ?? '').slice(0, column);
  const isItem = prefix.includes('-');
  const top = isItem ? first : firstLead(lines, first, column);
  const bottom = endRow(lines, rows.at(-1) ?? first, column);

  const pairs = rows.map((row, index): PairLines => {
    const from = index === 0 ? top : leadStart(lines, row, column, (rows[index - 1] ?? 0) + 1);
    const next = rows[index + 1];
    const end = next === undefined ? bottom : leadStart(lines, next, column, row + 1);
    const [head = '', ...rest] = lines.slice(row, end);
    return { lead: lines.slice(from, row), body: [head.slice(column), ...rest] };
  });
  const text = order
    .flatMap((from, to) => {
      const { lead = [], body: [head = '', ...rest] = [] } = pairs[from] ?? {};
      if (to > 0) return [...lead, ' '.repeat(column) + head, ...rest];
      // Behind the dash of a list item there is no room for a comment, so it goes above the dash.
      const dash = ' '.repeat(Math.max(prefix.indexOf('-'), 0));
      const above = isItem ? lead.map((line) => dash + line.trimStart()) : lead;
      return [...above, prefix + head, ...rest];
    })
    .join('\n');
  const end = offsets[bottom] === undefined ? source.length : offsets[bottom] - 1;
  return { start: offsets[top] ?? 0, end, text };
}

function lineOffsets(lines: readonly string[]): number[] {
  let offset = 0;
  return lines.map((line) => {
    const start = offset;
    offset += line.length + 1;
    return start;
  });
}

/** The first of the comment lines that stand right above a row, not above `limit`. */
function leadStart(lines: readonly string[], row: number, column: number, limit: number): number {
  let start = row;
  while (start > limit && isComment(lines[start - 1] ?? '', column)) start -= 1;
  return start;
}

/** The same for the first pair; comments at the head of the file belong to the file. */
function firstLead(lines: readonly string[], row: number, column: number): number {
  const start = leadStart(lines, row, column, 0);
  return start === 0 ? row : start;
}

/** The row behind the last pair: lines that are deeper, or empty between deeper ones, are its own. */
function endRow(lines: readonly string[], row: number, column: number): number {
  let end = row + 1;
  for (let next = end; next < lines.length; next += 1) {
    const line = lines[next] ?? '';
    if (line.trim() === '') continue;
    const depth = line.search(/\S/);
    const isListItem = depth === column && /^-(?:\s|$)/.test(line.slice(depth));
    if (depth < column || (depth === column && !isListItem)) break;
    end = next + 1;
  }
  return end;
}

function isComment(line: string, column: number): boolean {
  const depth = line.search(/\S/);
  return depth >= 0 && depth <= column && line[depth] === '#';
}
