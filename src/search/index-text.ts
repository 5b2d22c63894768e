import { toNfc } from '#domain/vietnamese.ts';

/*
 * The text that Pagefind is fed, and the words that are looked for in what it makes of it, are written
 * in a form of their own. Pagefind 1.6 folds accents by dropping combining marks, so that "đ" (which
 * has no mark to drop) would never match "d", and joins what punctuation separates, so that the parts
 * of a number could not be told apart.
 */

/**
 * Stands behind every run of letters or digits: "98/2023/QH15" becomes "98ˑ/2023ˑ/QHˑ15ˑ". Pagefind
 * drops punctuation and joins what it separated, so a word is then found whole or not at all, and a
 * number by its parts and however it is punctuated. It is a letter to Unicode, and no Vietnamese
 * text has it.
 */
const wordEnd = '\u02d1';

/** Stands around a name that Pagefind is given as a single word, and for blanks in kept texts. */
const nameMark = '\u02cd';

/** Letters and marks of the Latin, Greek and Cyrillic scripts, or digits. */
const runs = /[A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02af\u0300-\u052f\u1e00-\u1fff]+|[0-9]+/g;
const tagsAndEntities = /(<(?:"[^"]*"|'[^']*'|[^'">])*>|&[#\w]+;)/;
const marks = new RegExp(wordEnd, 'g');

/** Writes plain text as the index keeps it. */
export function toIndexText(text: string): string {
  // d with a circumflex below is a letter of no living language that folds to d as đ should.
  return toNfc(text)
    .replaceAll('đ', '\u1e13')
    .replaceAll('Đ', '\u1e12')
    .replace(runs, `$&${wordEnd}`);
}

/** Writes the text between the tags of HTML as the index keeps it; tags go through `changeTag`. */
export function toIndexHtml(html: string, changeTag: (tag: string) => string): string {
  return html
    .split(tagsAndEntities)
    .map((part, index) => {
      if (index % 2 === 0) return toIndexText(part);
      return part.startsWith('<') ? changeTag(part) : part;
    })
    .join('');
}

/**
 * Takes the accents of a word of the index: what Pagefind takes of it, and nothing else, since "đ" is
 * another letter there.
 */
export function foldIndexWord(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '');
}

/** Whether a word of the index is one that is not typed to its end, see `openIndexWord`. */
export function isUnfinished(word: string): boolean {
  return !word.endsWith(wordEnd) && !word.startsWith(nameMark);
}

/** Gives a text back as it was before it went into the index. */
export function fromIndexText(text: string): string {
  return text.replace(marks, '').replaceAll('\u1e13', 'đ').replaceAll('\u1e12', 'Đ');
}

/** The runs of letters and of digits in a text, in lower case: 'QĐ-UBND' gives 'qđ' and 'ubnd'. */
export function runsIn(text: string): string[] {
  return toNfc(text).toLowerCase().match(runs) ?? [];
}

/** The word for which to ask the index: '98ˑ2023ˑqhˑ15ˑ' for these runs. */
export function indexWord(runs: readonly string[]): string {
  return runs.map(toIndexText).join('');
}

/** The same for a word that is not yet typed to its end. */
export function openIndexWord(run: string): string {
  return toIndexText(run).slice(0, -wordEnd.length);
}

/**
 * The beginning of a name in the index: 98, 2023 begins 98/2023/QH15 and not 98/20231. The mark in
 * front tells it from the words of a text.
 */
export function beginningOfName(runs: readonly string[]): string {
  return nameMark + indexWord(runs);
}

/** A name in the index from its beginning to its end. */
export function indexName(runs: readonly string[]): string {
  return beginningOfName(runs) + nameMark;
}

/** Writes a text that is only kept for showing as a single word that no search meets. */
export function toKeptText(text: string): string {
  return nameMark + toNfc(text).replace(/\s+/g, nameMark);
}

/** Gives a kept text back. */
export function fromKeptText(text: string): string {
  return text.slice(nameMark.length).replaceAll(nameMark, ' ');
}
