/** Rounds a number of words to one of some hundred classes, an eighth of a doubling apart. */
export function lengthClass(words: number): number {
  return Math.round(8 * Math.log2(words + 1));
}

/** The number of words that a class stands for. */
export function wordsOfClass(length: number): number {
  return 2 ** (length / 8) - 1;
}
