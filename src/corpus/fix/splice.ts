/** One replacement in a text: what stands from `start` to before `end` (UTF-16 units) becomes `text`. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Makes replacements that do not overlap; everything between them stays byte for byte. */
export function applySplices(text: string, splices: readonly Splice[]): string {
  let written = '';
  let at = 0;
  for (const splice of splices.toSorted((a, b) => a.start - b.start)) {
    written += text.slice(at, splice.start) + splice.text;
    at = splice.end;
  }
  return written + text.slice(at);
}
