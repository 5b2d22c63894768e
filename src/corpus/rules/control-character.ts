import type { TextRule } from './rule.ts';

// C0 without tab and line feed, C1, and what turns the direction of reading.
const control = new RegExp(
  '[\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]',
  'g',
);

/** Characters that steer a machine; the bidirectional ones show a text otherwise than it is stored. */
export const controlCharacter: TextRule = {
  id: 'control-character',
  severity: 'error',
  reason: 'It can make a reader see another text than the one that is published.',
  runs: 'text',
  check(text, report) {
    if (text.isOrdinary) return;
    for (const { 0: found, index } of text.text.matchAll(control)) {
      report(index, { code: codeOf(found) });
    }
  },
};

/** 'U+202E' */
function codeOf(character: string): string {
  return `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}
