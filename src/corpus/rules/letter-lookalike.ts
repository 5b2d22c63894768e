import { ruleWords } from '#i18n/problems/words.ts';
import type { TextRule } from './rule.ts';

const foreign = /[\u0370-\u03ff\u0400-\u052f]/;
const token = /[\p{L}\p{N}\p{M}]+/gu;
// Greek letters that stand for themselves in formulas and units (µm, kΩ, Δt) are none of these.
const greekTwins = /[ΑΒΕΖΗΙΚΜΝΟΡΤΥΧανορτυχ]/;
const cyrillic = /[\u0400-\u052f]/;
const cyrillicTwins = /^[АВЕЅІЈКМНОРСТУХасеорхуіј]$/;
const latin = /[A-Za-zÀ-ɏ\u1e00-\u1eff]/;

/** Cyrillic and Greek letters that look like Latin ones, within words and numbers of Latin letters. */
export const letterLookalike: TextRule = {
  id: 'letter-lookalike',
  severity: 'error',
  reason: 'A number or word with it is found by nobody, though it looks right.',
  excusable: true,
  runs: 'text',
  check(text, report) {
    if (text.isOrdinary || !foreign.test(text.text)) return;
    for (const { 0: word, index } of text.text.matchAll(token)) {
      const at = foreignIn(word, text.text, index);
      if (at === undefined) continue;
      const found = word.charAt(at);
      const script = ruleWords.scripts[cyrillic.test(found) ? 'Cyrillic' : 'Greek'];
      report(index + at, { word, found, script });
    }
  },
};

/** The place of the first look-alike in a word that is otherwise Latin, or a number's. */
function foreignIn(word: string, text: string, index: number): number | undefined {
  if (!foreign.test(word)) return undefined;
  const at = word.search(cyrillic.test(word) ? cyrillic : greekTwins);
  if (at < 0) return undefined;
  if (latin.test(word)) return at;
  const around =
    text.slice(Math.max(0, index - 2), index) +
    text.slice(index + word.length, index + word.length + 2);
  const isInNumber = /[\p{L}\d][-/]$|^[-/][\p{L}\d]/u.test(around) || /\d/.test(word);
  const isAlone = cyrillicTwins.test(word) && !cyrillic.test(around);
  return (isInNumber && cyrillicTwins.test(word.charAt(at))) || isAlone ? at : undefined;
}
