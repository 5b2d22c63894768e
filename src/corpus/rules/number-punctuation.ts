import { findMispunctuatedNumbers } from '#domain/mispunctuated-number.ts';
import type { TextRule } from './rule.ts';

/** Word processors put long dashes and fixed blanks into numbers. */
export const numberPunctuation: TextRule = {
  id: 'number-punctuation',
  severity: 'warning',
  reason: 'The number can be read, but it is neither found nor linked.',
  excusable: true,
  runs: 'text',
  check(text, report) {
    for (const { start, text: found, meant } of findMispunctuatedNumbers(text.text)) {
      report(start, { found, meant });
    }
  },
};
