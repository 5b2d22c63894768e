import type { TextRule } from './rule.ts';

/** Some editors on Windows begin a file with U+FEFF. */
export const byteOrderMark: TextRule = {
  id: 'byte-order-mark',
  severity: 'warning',
  reason: 'It is skipped here, but other tools take it for a letter.',
  runs: 'text',
  check({ source: { bytes } }, report) {
    if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) report(0);
  },
};
