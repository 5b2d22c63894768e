const graphemes = new Intl.Segmenter('vi', { granularity: 'grapheme' });

/** East Asian letters and pictures, which a terminal sets two cells wide. */
const wide =
  /^(?:[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}|[\u{1f000}-\u{1faff}\u{20000}-\u{3fffd}])/u;

/** How many cells of a terminal a text takes; marks that stand on a letter take none. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const { segment } of graphemes.segment(text)) {
    if (/^\p{M}|^\p{Cf}/u.test(segment)) continue;
    width += wide.test(segment) ? 2 : 1;
  }
  return width;
}
