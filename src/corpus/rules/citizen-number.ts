import type { TextRule } from './rule.ts';

// The code of a province (001 to 096), century and sex, year of birth, six digits.
const citizen =
  /(?<![\d.,/-])0(?:0[1-9]|[1-8]\d|9[0-6])[ .]?[0-3]\d{2}[ .]?\d{3}[ .]?\d{3}(?![\d/]|[.,-]\d)/g;
const oldCard =
  /(?:CMND|CMTND|CMT|CCCD|chứng minh (?:nhân dân|thư)|căn cước(?: công dân)?)[^\n\d]{0,30}(\d{3}[ .]?\d{3}[ .]?\d{3}(?:[ .]?\d{3})?)(?!\d)/giu;
const passport = /hộ chiếu[^\n\d]{0,30}(?<![\p{L}])([A-Z]\d{7,8})(?!\d)/giu;

/** The numbers of identity cards of citizens, old and new, and of passports. */
export const citizenNumber: TextRule = {
  id: 'citizen-number',
  severity: 'error',
  reason: 'It identifies a private person for life and opens accounts in their name.',
  excusable: true,
  runs: 'text',
  check({ text }, report) {
    const seen = new Set<number>();
    for (const { 0: found, index } of text.matchAll(citizen)) {
      seen.add(index);
      report(index, { found: masked(found) });
    }
    if (!/CMND|CMT|CCCD|chứng minh|căn cước|hộ chiếu/i.test(text)) return;
    for (const pattern of [oldCard, passport]) {
      for (const match of text.matchAll(pattern)) {
        const found = match[1] ?? '';
        const at = match.index + match[0].length - found.length;
        if (!seen.has(at)) report(at, { found: masked(found) });
      }
    }
  },
};

/** A report may be public too: '079…321'. */
function masked(number: string): string {
  return `${number.slice(0, 3)}…${number.slice(-3)}`;
}
