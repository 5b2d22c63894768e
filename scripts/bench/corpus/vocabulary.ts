import { frequentSyllables } from './frequent-syllables.ts';
import { possibleSyllables } from './possible-syllables.ts';
import type { RandomStream } from './random.ts';
import { setPhrases } from './set-phrases.ts';
import { ZipfChoice } from './zipf.ts';

/**
 * How many different syllables the texts may use. Some 6,000 are in use in Vietnamese; official
 * texts keep to about half of them.
 */
const vocabularySize = 3_000;

const frequent = new Set(frequentSyllables);
const rare = possibleSyllables().filter((syllable) => !frequent.has(syllable));
const syllables = new ZipfChoice([...frequentSyllables, ...rare].slice(0, vocabularySize), 1.05);
const phrases = new ZipfChoice(setPhrases, 0.8);

/** How many of all draws are set phrases: official Vietnamese is made of little else. */
const phraseShare = 0.45;

/** One or more syllables that stand together: a set phrase, or a syllable of its own. */
export function drawWord(random: RandomStream): string {
  return (random.happens(phraseShare) ? phrases : syllables).draw(random);
}
