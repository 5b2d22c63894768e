import { toNfc } from '#domain/vietnamese.ts';
import type { Splice } from './splice.ts';

/** Letters of other alphabets and the Latin ones that they cannot be told from on paper. */
const twins = new Map(
  [
    ['АВЕЅІЈКМНОРСТУХаеорсухіјѕ', 'ABESIJKMHOPCTYXaeopcyxijs'],
    ['ΑΒΕΖΗΙΚΜΝΟΡΤΥΧο', 'ABEZHIKMNOPTYXo'],
    ['ÐƉðɖ', 'ĐĐđđ'],
  ].flatMap(([foreign = '', latin = '']) =>
    Array.from(foreign, (letter, index): [string, string] => [letter, latin.charAt(index)]),
  ),
);

const word = /[\p{L}\p{M}]+/gu;
const foreign = /[\p{Script=Cyrillic}\p{Script=Greek}ÐƉðɖ]/u;
const otherScripts = /[\p{Script=Cyrillic}\p{Script=Greek}]/gu;

const onset = 'b|ch|c|d|đ|gh|gi|g|h|kh|k|l|m|ngh|ng|nh|n|ph|p|qu|r|s|th|tr|t|v|x';
const nucleus = '[aăâeêioôơuưy]{1,3}';
const coda = 'ch|c|m|ng|nh|n|p|t';
const syllable = new RegExp(`^(?:${onset})?${nucleus}(?:${coda})?$`, 'u');
const toneMarks = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** The text in NFC with the Latin letter in the place of every letter that passes for one. */
export function toLatin(text: string): string {
  return toNfc(Array.from(text.normalize('NFD'), latinTwin).join(''));
}

/** The Latin letter that a letter of another alphabet passes for; the letter itself if it passes for none. */
export function latinTwin(letter: string): string {
  return twins.get(letter) ?? letter;
}

/**
 * Replaces letters that only look right: Ð and Ɖ for Đ, Cyrillic and Greek letters in words that
 * otherwise are Latin. A word is mended only if a Vietnamese word or an abbreviation comes out, so
 * that a Russian, Greek or Icelandic name stays as it is.
 */
export function lookAlikeSplices(text: string): Splice[] {
  if (!foreign.test(text)) return [];
  return [...text.matchAll(word)].flatMap((match) => {
    const [written] = match;
    const mended = mendWord(written);
    return mended === undefined
      ? []
      : [{ start: match.index, end: match.index + written.length, text: mended }];
  });
}

function mendWord(written: string): string | undefined {
  if (!foreign.test(written)) return undefined;
  const mended = toLatin(written);
  if (foreign.test(mended)) return undefined;
  // A word of look-alikes alone may be a word of its own alphabet.
  const isMixed = /\p{L}/u.test(written.replace(otherScripts, ''));
  return isMixed && (isSyllable(mended) || isAbbreviation(mended)) ? mended : undefined;
}

function isSyllable(text: string): boolean {
  return syllable.test(toNfc(text.toLowerCase().normalize('NFD').replace(toneMarks, '')));
}

/** Capitals, one small letter among them at most (UBND, TTg, QyĐ), or the letter of a point: đ). */
function isAbbreviation(text: string): boolean {
  return /^đ$|^\p{Lu}(?:\p{Lu}*|\p{Lu}+\p{Ll}|\p{Ll}\p{Lu}+)$/u.test(text);
}
