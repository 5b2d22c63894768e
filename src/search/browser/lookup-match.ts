import { foldIndexWord } from '../index-text.ts';
import type { Lookup } from './engine.ts';

/** Tells of a word of the index, with its accents, whether it is what is asked for. */
export function matcherOf({ word, isWhole, accents }: Lookup): (form: string) => boolean {
  const spell = accents === 'same' ? (form: string): string => form : foldIndexWord;
  const wanted = spell(word);
  return isWhole === true
    ? (form) => spell(form) === wanted
    : (form) => spell(form).startsWith(wanted);
}
