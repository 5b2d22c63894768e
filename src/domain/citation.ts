import { type DocumentNumber, parseDocumentNumber } from './document-number.ts';
import { restoreStroke } from './document-number-spelling.ts';
import { documentTypes } from './document-type.ts';
import { toNfc } from './vietnamese.ts';

/** A document number in running text; `start` and `end` count UTF-16 units of that text. */
export interface Citation {
  readonly start: number;
  readonly end: number;
  /** What stands in the text; `number.text` is the number without its flaws. */
  readonly text: string;
  readonly number: DocumentNumber;
}

const typeCodes = [
  ...new Set(
    Object.values(documentTypes).flatMap((type) => [
      ...(type.stateCode === undefined ? [] : [type.stateCode]),
      ...(type.partyCodes ?? []),
    ]),
  ),
].map((code) => code.replaceAll('Đ', '[ĐÐƉ]'));

// Every repetition is bounded, so that the search takes a constant effort at each digit.
const segment = '\\p{Lu}[\\p{L}\\p{M}\\d]{0,19}';
const initials = '\\p{Lu}[\\p{Lu}\\d]{0,9}(?![\\p{L}\\p{M}])';
const body = `${segment}(?:[-/&]${segment}|\\.${initials}){0,6}`;

// Official texts, and more so texts taken from a PDF, have blanks around the separators: `66- NQ/TW`,
// `09/2026/NĐ- CP`. Beside a known type code nothing else can be meant.
const spaced = '\\s?[-/]\\s?';
const typed = `${spaced}(?:${typeCodes.join('|')})(?:[-/]|${spaced}(?=[A-ZĐ]{2}))${body}`;
const assembly = '/\\s?(?:UBTV)?QH\\d{1,2}';

const url = '(?:https?://|www\\.)\\S+';
const notInsideToken = '(?<![\\p{L}\\p{M}\\p{N}_./\\\\=&?#%@+~]|[\\p{L}\\p{M}\\p{N}]-)';
const tokenEnds = '(?![\\p{L}\\p{M}\\p{N}_]|[-/\\\\&][\\p{L}\\p{N}]|\\.[a-z])';

const candidate = new RegExp(
  `${url}|(?=\\d)${notInsideToken}(?<number>\\d{1,5}(?:\\.\\d{1,3})?[a-z]?(?:/(?:19|20)\\d{2})?` +
    `(?:${typed}|${assembly}|/${body}))${tokenEnds}`,
  'gu',
);

// The mark of a footnote, glued to a body whose code has no digits: `140/NQ-CP2`.
const footnoteMark = /(?<=[-/]\s?(?:CP|TTg|TW|TU|QU|HU|ĐU|BCĐ|HĐND|UBND))\d{1,3}$/u;

/**
 * Finds every document number in running text, in order, without the punctuation around it. Dates,
 * fractions, ranges, and what is part of an address, a file name or a longer token are left alone.
 *
 * The number of an official letter (`125/SGDĐT-VP`) has no mark of its own. It counts only behind
 * 'số', 'công văn' or 'văn bản' (not behind 'mẫu số' and the like), or in a list that such a number
 * begins, and with at least two letters for the body.
 */
export function findCitations(text: string): Citation[] {
  // Every document number has a stroke, few other texts have one.
  if (!text.includes('/')) return [];
  const citations: Citation[] = [];
  for (const match of text.matchAll(candidate)) {
    const found = match.groups?.['number']?.replace(footnoteMark, '');
    if (found === undefined) continue;
    const number = parseDocumentNumber(restoreStroke(toNfc(found)).replace(/\s+/g, ''));
    if (!number) continue;
    const citation = { start: match.index, end: match.index + found.length, text: found, number };
    if (number.system === 'official-letter' && !isLetter(text, citation, citations.at(-1)))
      continue;
    citations.push(citation);
  }
  return citations;
}

const letterWord = /(?<!\p{L})(?:số(?: hiệu)?|công văn|văn bản|cv)\s*[:.]?\s*$/u;
const formWord = /(?<!\p{L})(?:mẫu|biểu|bảng|phụ lục|nhà|lô|dòng|mã|tỷ|tỉ)\s+số\s*[:.]?\s*$/u;
const listJoint = /^\s*(?:[,;]\s*)?(?:(?:và|hoặc)\s+)?$/u;

function isLetter(text: string, citation: Citation, previous: Citation | undefined): boolean {
  if (!/^\p{Lu}.*\p{L}/u.test(citation.number.body)) return false;
  const between = previous && toNfc(text.slice(previous.end, citation.start));
  if (previous?.number.system === 'official-letter' && listJoint.test(between ?? '')) return true;
  const before = toNfc(text.slice(Math.max(0, citation.start - 32), citation.start)).toLowerCase();
  return letterWord.test(before) && !formWord.test(before);
}
