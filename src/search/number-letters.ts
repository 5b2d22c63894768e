/*
 * Whole numbers as text, a letter each. Where most of them are small, hosts compress such a text to
 * little more than what it tells, and far better than numbers in digits.
 */

/** The first letter; blanks and quotation marks stand before it. */
const first = 35;
/** JSON writes a backslash as two. */
const backslash = 92;
/** Code points that are no letters of their own in UTF-16. */
const surrogates = { from: 0xd800, count: 0x800 } as const;

/** Writes numbers from 0 to a million. */
export function writeNumbers(numbers: readonly number[]): string {
  return numbers.map(letterOf).join('');
}

/** Reads what `writeNumbers` has written. */
export function readNumbers(text: string): number[] {
  const numbers: number[] = [];
  for (const letter of text) numbers.push(numberOf(letter));
  return numbers;
}

function letterOf(value: number): string {
  let code = value + first;
  if (code >= backslash) code++;
  if (code >= surrogates.from) code += surrogates.count;
  return String.fromCodePoint(code);
}

function numberOf(letter: string): number {
  let code = letter.codePointAt(0) ?? 0;
  if (code >= surrogates.from) code -= surrogates.count;
  if (code > backslash) code--;
  return code - first;
}
