import type { TextRule } from './rule.ts';

const meant = new Map([
  ['Ð', 'Đ'],
  ['Ɖ', 'Đ'],
  ['ð', 'đ'],
  ['ɖ', 'đ'],
]);

/** The letters eth (U+00D0) and African d (U+0189) look like Đ and are none. */
export const strokeLookalike: TextRule = {
  id: 'stroke-lookalike',
  severity: 'error',
  reason: 'A number or word with it is found by nobody, though it looks right.',
  excusable: true,
  runs: 'text',
  check(text, report) {
    if (text.isOrdinary) return;
    for (const { 0: found, index } of text.text.matchAll(/[ÐðƉɖ]/g)) {
      report(index, { found, meant: meant.get(found) ?? 'Đ' });
    }
  },
};
