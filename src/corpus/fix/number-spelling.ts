import { findCitations } from '#domain/citation.ts';
import { suggestDocumentNumber } from '#domain/document-number.ts';
import { cleanNumber } from '#domain/document-number-spelling.ts';
import { findMispunctuatedNumbers } from '#domain/mispunctuated-number.ts';
import { foldAccents } from '#domain/vietnamese.ts';
import { latinTwin, toLatin } from './look-alike-letters.ts';
import type { Splice } from './splice.ts';

/**
 * The right spelling of a field that holds nothing but a number, if only blanks, dashes, case, the
 * stroke of đ or look-alike letters are wrong. Separators are never exchanged: which system a number
 * belongs to is for a person to say.
 */
export function mendNumber(written: string): string | undefined {
  const latin = toLatin(written);
  const mended = suggestDocumentNumber(latin);
  if (mended === undefined || mended === written) return undefined;
  return foldAccents(mended) === foldAccents(cleanNumber(latin)) ? mended : undefined;
}

// Blanks and dashes on both sides of the first separator may be the punctuation of a sentence.
const looseStart = /^\d+[a-z]?\s+[-\u2010-\u2015\u2212]\s/u;
const numberWord = /(?<!\p{L})số\s*[:.]?\s*$/iu;

/** Mends the document numbers in running text: blanks, dashes and look-alike letters in them, and `ND-CP` for `NĐ-CP`. */
export function citationSplices(text: string): Splice[] {
  const splices: Splice[] = [];
  for (const splice of [...cited(text), ...misspeltNumbers(text), ...mispunctuated(text)]) {
    const isSame = splice.text === text.slice(splice.start, splice.end);
    const isTaken = splices.some(({ start, end }) => splice.start < end && start < splice.end);
    if (!isSame && !isTaken) splices.push(splice);
  }
  return splices;
}

function cited(text: string): Splice[] {
  return findCitations(shadowOf(text)).flatMap(({ start, end, number }) => {
    const written = text.slice(start, end);
    const isPunctuation = looseStart.test(written) && !numberWord.test(text.slice(0, start));
    return isPunctuation || written.includes('\n')
      ? []
      : [{ start, end, text: strokeOf(number.text) }];
  });
}

function misspeltNumbers(text: string): Splice[] {
  return Array.from(shadowOf(text).matchAll(misspelt), ({ index: start, 0: found }) => ({
    start,
    end: start + found.length,
    text: strokeOf(found.replace(/\s/, '')),
  }));
}

function mispunctuated(text: string): Splice[] {
  return findMispunctuatedNumbers(text).flatMap(({ start, text: written, meant }) =>
    foldAccents(meant) === foldAccents(cleanNumber(written))
      ? [{ start, end: start + written.length, text: meant }]
      : [],
  );
}

// What `findCitations` passes over, though nothing but a document number can be meant: a missing
// stroke beside a year or one of these issuers, and a blank before the term of the National Assembly.
const year = '/(?:19|20)\\d{2}';
const issuer = 'UBND|HDND|HĐND|CP|TTg|UBTVQH\\d{1,2}';
const misspelt = new RegExp(
  `(?<![\\p{L}\\p{N}_./=&?#%@+~-])\\d{1,5}` +
    `(?:${year}/(?:ND|QD)-\\p{Lu}[\\p{L}\\d]*|/(?:ND|QD)-(?:${issuer})|${year}/(?:UBTV)?QH[^\\S\\n]\\d{1,2})` +
    `(?![\\p{L}\\p{N}_]|[-/.][\\p{L}\\p{N}])`,
  'gu',
);

/** The number with the strokes of đ that it lacks, and nothing else changed but case. */
function strokeOf(number: string): string {
  const suggested = suggestDocumentNumber(number);
  return suggested !== undefined && foldAccents(suggested) === foldAccents(number)
    ? suggested
    : number;
}

/** The text with a plain sign for every look-alike of one, each at its old place. */
function shadowOf(text: string): string {
  return text
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u2044\u2215\uff0f]/g, '/')
    .replace(/[\u200b\u2060\u00ad]/g, ' ')
    .replace(/[\p{Script=Cyrillic}\p{Script=Greek}]/gu, (letter) =>
      letter.length === 1 ? latinTwin(letter) : letter,
    );
}
