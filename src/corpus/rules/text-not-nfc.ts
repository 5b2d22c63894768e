import type { TextRule } from './rule.ts';

/** Macs and some keyboards write é as two characters; a search for one spelling misses the other. */
export const textNotNfc: TextRule = {
  id: 'text-not-nfc',
  severity: 'error',
  reason: 'Two spellings that look the same are found, compared and sorted as different words.',
  runs: 'text',
  check({ source: { original } }, report) {
    if (original.normalize('NFC') === original) return;
    let first: { line: number; column: number } | undefined;
    let count = 0;
    for (const [index, line] of original.split(/\r\n|[\r\n]/).entries()) {
      if (line.normalize('NFC') === line) continue;
      for (const word of line.matchAll(/[^\s]+/g)) {
        if (word[0].normalize('NFC') === word[0]) continue;
        count++;
        first ??= { line: index + 1, column: word.index + 1 };
      }
    }
    if (first) report(first, { count });
  },
};
