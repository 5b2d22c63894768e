/** A size of letters, in pixels, and the lines that a text fills in it. */
export interface TextFit {
  readonly size: number;
  readonly lines: number;
}

/** Widths of letters of Be Vietnam Pro 600 as shares of its size, measured over Vietnamese titles; marks add nothing. */
const narrow = /[iljtfr.,;:'’“”"()|!\-/ ]/;
const wide = /[mwMWOQGĐ%@]/;

/** About how wide a text is, as a multiple of the size of its letters; rather too much than too little. */
export function widthOf(text: string): number {
  let width = 0;
  for (const [letter] of text.normalize('NFD').matchAll(/\P{M}/gu)) {
    width += narrow.test(letter) ? 0.34 : wide.test(letter) ? 0.86 : isCapital(letter) ? 0.7 : 0.6;
  }
  return width;
}

/**
 * The largest of some sizes in which a text stands within a box, or the smallest of them.
 * @param box in pixels; `line` is the height of a line as a multiple of the size
 * @param sizes from the largest to the smallest
 */
export function fitText(
  text: string,
  box: { readonly width: number; readonly height: number; readonly line: number },
  sizes: readonly number[],
): TextFit {
  let fit: TextFit = { size: sizes.at(-1) ?? 0, lines: 1 };
  for (const size of sizes) {
    fit = { size, lines: linesOf(text, box.width / size) };
    if (fit.lines * size * box.line <= box.height) return fit;
  }
  return { ...fit, lines: Math.max(1, Math.floor(box.height / (fit.size * box.line))) };
}

function linesOf(text: string, room: number): number {
  let lines = 1;
  let filled = 0;
  for (const word of text.split(/\s+/)) {
    const width = widthOf(word);
    if (filled > 0 && filled + widthOf(' ') + width > room) {
      lines += 1;
      filled = width;
    } else {
      filled += (filled > 0 ? widthOf(' ') : 0) + width;
    }
  }
  return lines;
}

function isCapital(letter: string): boolean {
  return letter !== letter.toLowerCase();
}
