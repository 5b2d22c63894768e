import { foldAccents } from './vietnamese.ts';

/** A text in the form in which it is searched, with the way back to how it was written. */
export interface FoldedText {
  /** Without accents, in lower case, every run of blanks as one space. */
  readonly folded: string;
  readonly written: string;
  /** For each UTF-16 unit of `folded`, and for its end, the place in `written`. */
  readonly places: readonly number[];
}

/** A stretch of the written text, from one UTF-16 unit up to and without another. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

const foldedLetters = new Map<string, string>();

/** Folds a text and remembers for every letter where it stood. */
export function foldText(written: string): FoldedText {
  let folded = '';
  const places: number[] = [];
  let place = 0;
  for (const letter of written) {
    const form = foldLetter(letter);
    if (form !== ' ' || !folded.endsWith(' ')) {
      folded += form;
      for (let unit = 0; unit < form.length; unit++) places.push(place);
    }
    place += letter.length;
  }
  places.push(place);
  return { folded, written, places };
}

function foldLetter(letter: string): string {
  const known = foldedLetters.get(letter);
  if (known !== undefined) return known;
  const form = /\s/.test(letter) ? ' ' : foldAccents(letter);
  foldedLetters.set(letter, form);
  return form;
}

/**
 * Where a phrase stands in a text, typed with accents or without. A syllable typed with accents is
 * found only with the same ones, wherever its tone is placed ('hoà', 'hòa'), unless that finds
 * nothing at all; one typed without is found with any.
 * @param whole finds whole words only; otherwise a phrase may end, or begin, within a word
 */
export function findPhrase(text: FoldedText, phrase: string, whole = false): Stretch[] {
  const typed = phrase.trim();
  const wanted = foldText(typed).folded;
  if (wanted === '') return [];
  const all: Stretch[] = [];
  let at = text.folded.indexOf(wanted);
  while (at >= 0) {
    const end = at + wanted.length;
    const isWhole = !isInWord(text.folded, at) && !isInWord(text.folded, end);
    if (!whole || isWhole) all.push(stretchOf(text, at, end));
    at = text.folded.indexOf(wanted, end);
  }
  const exact = all.filter(({ start, end }) => agrees(text.written.slice(start, end), typed));
  return exact.length > 0 ? exact : all;
}

function stretchOf({ places, written }: FoldedText, from: number, to: number): Stretch {
  return { start: places[from] ?? 0, end: places[to] ?? written.length };
}

/** Whether a letter or digit stands on both sides of a place. */
function isInWord(folded: string, place: number): boolean {
  return /^[\p{L}\p{N}]{2}$/u.test(folded.slice(Math.max(0, place - 1), place + 1));
}

function agrees(written: string, typed: string): boolean {
  const found = written.split(/\s+/).map(accentsOf);
  return typed
    .split(/\s+/)
    .map(accentsOf)
    .every((accents, index) => accents === '' || accents === found[index]);
}

/** The accents of a syllable in an order of their own, the bar of đ among them. */
function accentsOf(syllable: string): string {
  const marks =
    syllable
      .toLowerCase()
      .normalize('NFD')
      .match(/\p{M}|đ/gu) ?? [];
  return marks.toSorted().join('');
}
