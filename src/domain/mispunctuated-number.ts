import { parseDocumentNumber, suggestDocumentNumber } from './document-number.ts';

/** A document number in running text whose separators are not those of the keyboard. */
export interface MispunctuatedNumber {
  /** In UTF-16 units of the text. */
  readonly start: number;
  readonly text: string;
  /** The number as it should stand. */
  readonly meant: string;
}

const blank = '[\\u00a0\\u2007\\u2009\\u202f]';
const dash = '[-\\u2010-\\u2015\\u2212]';
const slash = '[/\\u2044\\u2215\\uff0f]';
const separator = `${blank}?(?:${dash}|${slash})${blank}?`;
const candidate = new RegExp(
  `(?<![\\p{L}\\p{N}/.-])\\d{1,5}[a-z]?(?:${blank}?${slash}${blank}?(?:19|20)\\d{2})?` +
    `(?:${separator}\\p{Lu}[\\p{L}\\d]{0,12}){1,4}(?:${blank}\\d{1,2})?(?![\\p{L}\\p{N}])`,
  'gu',
);
const odd = /[\u00a0\u2007\u2009\u202f\u2010-\u2015\u2212\u2044\u2215\uff0f]/;

/**
 * Finds document numbers that have long dashes, fixed blanks or foreign strokes in them, and nothing
 * else wrong. A range of years or numbers is none, because what follows its dash is no code.
 */
export function findMispunctuatedNumbers(text: string): MispunctuatedNumber[] {
  if (!odd.test(text)) return [];
  return [...text.matchAll(candidate)].flatMap(({ 0: found, index }) => {
    if (!odd.test(found)) return [];
    const meant = suggestDocumentNumber(found);
    const number = meant === undefined ? undefined : parseDocumentNumber(meant);
    // A letter's number has no mark of its own: "5–TP" may be anything.
    if (meant === undefined || number?.system === 'official-letter') return [];
    return [{ start: index, text: found, meant }];
  });
}
