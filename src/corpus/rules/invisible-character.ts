import type { TextRule } from './rule.ts';

const invisible =
  /[\u00ad\u200b\u200c\u200e\u200f\u2060\ufeff]|(?<!\p{Extended_Pictographic}\ufe0f?)\u200d/gu;

/** Soft hyphens, spaces without width and the like, which come along when a text is copied. */
export const invisibleCharacter: TextRule = {
  id: 'invisible-character',
  severity: 'warning',
  reason: 'The page looks right, but the word it stands in is not found.',
  runs: 'text',
  check(text, report) {
    if (text.isOrdinary) return;
    for (const { 0: found, index } of text.text.matchAll(invisible)) {
      const code = found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
      report(index, { code: `U+${code}` });
    }
  },
};
