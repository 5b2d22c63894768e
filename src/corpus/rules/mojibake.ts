import type { TextRule } from './rule.ts';

// The bytes 0x80 to 0xBF as Latin-1 and Windows-1252 show them.
const trail = '[\\u0080-\\u009f\\u00a1-\\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]';
const broken = new RegExp(
  `\\ufffd|[ÃÂ](?!\\u00bb)${trail}|á[º»]${trail}|[ÄÅ]${trail}|Æ[\\u00a0°¡¯]|â€${trail}|(?<=\\p{Ll})Ã\\u00a0`,
  'gu',
);

/** UTF-8 that was read as Latin-1 and saved again: `Ã¡`, `áº¿`, `Ä‘`, `Æ°`. */
export const mojibake: TextRule = {
  id: 'mojibake',
  severity: 'error',
  reason: 'It cannot be read, and what was lost cannot be guessed by a machine.',
  excusable: true,
  runs: 'text',
  check(text, report) {
    if (text.isOrdinary) return;
    let line = 0;
    for (const { index } of text.text.matchAll(broken)) {
      const at = text.placeAt(index);
      if (at.line === line) continue;
      line = at.line;
      report(at, { word: text.text.slice(index, index + 20).split('\n', 1)[0] ?? '' });
    }
  },
};
