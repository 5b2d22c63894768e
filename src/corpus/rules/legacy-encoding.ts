import type { TextRule } from './rule.ts';

// TCVN3 keeps vowels at the places of these signs: "nh©n d©n" is "nhân dân".
const tcvn3 = /\p{Ll}[¨©ª«¬®µ¶¸¹]\p{Ll}/u;
// VNI writes the marks as letters of their own behind the vowel: "nhaân daân", "quyeát ñònh".
const vni = /[aeoAEO][âêøûïöÂÊØÛÏÖ]|[ñÑ][òöôoaeiu]|[uU]û(?=\p{L}|\s)/gu;
// Conversions from such fonts, and reading machines, leave these behind.
const damaged = /CỘNG H(?:ÕA|Ồ) XÃ/u;

/** What is left of the Vietnamese encodings before Unicode. */
export const legacyEncoding: TextRule = {
  id: 'legacy-encoding',
  severity: 'error',
  reason: 'It cannot be read on a screen and is found by nobody.',
  excusable: true,
  runs: 'text',
  check(text, report) {
    if (text.isOrdinary && !text.text.includes('CỘNG H')) return;
    let offset = 0;
    for (const line of text.text.split('\n')) {
      const at = legacyIn(line);
      if (at >= 0) report(offset + at, { word: wordAt(line, at) });
      offset += line.length + 1;
    }
  },
};

/** Where a line shows an old encoding; one odd pair of letters may be a foreign name, two are not. */
function legacyIn(line: string): number {
  const certain = line.search(tcvn3);
  if (certain >= 0) return certain;
  const pairs = [...line.matchAll(vni)];
  const [first] = pairs;
  return first && pairs.length > 1 ? first.index : line.search(damaged);
}

function wordAt(line: string, at: number): string {
  const start = line.lastIndexOf(' ', at) + 1;
  const end = line.indexOf(' ', at + 1);
  return line.slice(start, end < 0 ? undefined : end).slice(0, 40);
}
