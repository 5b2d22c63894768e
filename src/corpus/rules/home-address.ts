import type { TextRule } from './rule.ts';

const person =
  /(?<!\p{L})(?:[Ôô]ng|[Bb]à|[Aa]nh|[Cc]hị|[Ee]m|[Cc]háu|[Cc]ông dân|[Hh]ộ)\s+(?:ông\s+|bà\s+)?(?:\p{Lu}[\p{Ll}\p{M}]*\s+){1,5}\p{Lu}[\p{Ll}\p{M}]*/u;
const keyword =
  '(?:(?:[Hh]ộ khẩu )?[Tt]hường trú|HKTT|[Tt]ạm trú|[Tt]rú (?:tại|quán)|[Cc]ư ngụ|[Nn]gụ (?:tại|ở|số)|[Nn]hà riêng|[Cc]hỗ ở|[Nn]ơi ở)';
const street = '(?:đường|phố|ngõ|ngách|hẻm|kiệt|tổ|ấp|thôn|khóm|khu phố)';
const name = '(?!Điều|Chương|Mục|Luật|Nghị|Khoản|Điểm|Thông|Quyết)\\p{Lu}\\p{Ll}+';
const house = [
  `(?:số(?: nhà)?\\s*)?\\d+[\\p{L}\\d/-]*,?\\s+${street}\\s`,
  `số(?: nhà)?\\s*\\d+[\\p{L}\\d/-]*,?\\s+${name}`,
  `\\d+\\p{L}?(?:/(?!(?:19|20)\\d{2})\\d+\\p{L}?)?,?\\s+${name}\\s+${name}`,
  `(?:ngõ|ngách|hẻm|kiệt|tổ)\\s+\\d+[^\\n;]{0,30}?(?:đường|phố|thôn|ấp|khóm|khu phố|phường|xã)\\s`,
].join('|');
const home = new RegExp(`(?<!\\p{L})${keyword}(?!\\p{L})[^\\n;]{0,40}?(?<!\\p{L})(${house})`, 'gu');

/** Where a person named on the same line lives, to the house. */
export const homeAddress: TextRule = {
  id: 'home-address',
  severity: 'error',
  reason: 'It leads strangers to the door of a private person.',
  excusable: true,
  runs: 'text',
  check({ text }, report) {
    if (!/trú|HKTT|ngụ|nhà riêng|ỗ ở|ơi ở/.test(text)) return;
    for (const match of text.matchAll(home)) {
      const start = Math.max(0, match.index - 200, text.lastIndexOf('\n', match.index) + 1);
      if (!person.test(text.slice(start, match.index))) continue;
      const found = match[1] ?? '';
      report(match.index + match[0].length - found.length, { found: found.trim().slice(0, 40) });
    }
  },
};
