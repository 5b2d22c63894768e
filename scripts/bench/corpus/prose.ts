import { sentenceCase } from '#domain/vietnamese.ts';
import type { RandomStream } from './random.ts';
import { drawWord } from './vocabulary.ts';

/** The number of syllables of a text: what stands between blanks. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}

/** A run of about so many syllables without capital or full stop. */
export function clauseOf(random: RandomStream, words: number): string {
  const parts: string[] = [];
  let left = words;
  while (left > 0) {
    const part = random.happens(0.02) ? figure(random) : drawWord(random);
    left -= countWords(part);
    const comma = left > 3 && parts.length > 3 && random.happens(0.09);
    parts.push(comma ? `${part},` : part);
  }
  return parts.join(' ');
}

/** A sentence of so many syllables, or of a length as sentences have. */
export function sentenceOf(random: RandomStream, words = random.between(12, 34)): string {
  return `${sentenceCase(clauseOf(random, words))}.`;
}

/** Sentences of about so many syllables together. */
export function paragraphOf(random: RandomStream, words: number): string {
  const sentences: string[] = [];
  let left = words;
  while (left > 0) {
    const sentence = sentenceOf(random, Math.max(6, Math.min(left, random.between(12, 34))));
    left -= countWords(sentence);
    sentences.push(sentence);
  }
  return sentences.join(' ');
}

/** A text of so many characters at the most, cut between words. */
export function shorten(text: string, characters: number): string {
  if (text.length <= characters) return text;
  return `${text.slice(0, text.lastIndexOf(' ', characters - 1)).replace(/[,;.]$/, '')}.`;
}

const units = ['tỷ đồng', 'triệu đồng', 'ha', 'km', 'hộ', 'người', 'trường hợp', 'm', 'lượt'];

function figure(random: RandomStream): string {
  const value = random.between(2, 9_999);
  const written =
    value < 1_000
      ? String(value)
      : `${Math.floor(value / 1_000)}.${String(value % 1_000).padStart(3, '0')}`;
  return random.happens(0.4)
    ? `${random.between(2, 99)},${random.between(1, 9)} %`
    : `${written} ${random.pick(units)}`;
}
