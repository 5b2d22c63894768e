import type { SearchRecord } from '#search/record.ts';
import { record } from './record.ts';

/** Numbers that look random and are the same each time (Lehmer's generator). */
export function lehmer(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % limit;
  };
}

const initials = [
  'b',
  'ch',
  'đ',
  'g',
  'kh',
  'l',
  'm',
  'ng',
  'nh',
  'ph',
  'qu',
  's',
  't',
  'th',
  'tr',
];
const finals = ['a', 'ả', 'án', 'âm', 'ất', 'e', 'ên', 'i', 'ích', 'o', 'ong', 'ơn', 'ươi', 'ữ'];
/** The most frequent first. */
const syllables = initials.flatMap((initial) => finals.map((final) => initial + final));

/** Records of a made-up archive over ten years: some words are on every page, most on a few. */
export function inventedArchive(count: number): SearchRecord[] {
  const random = lehmer(7);
  const words = (length: number): string =>
    Array.from({ length }, () => {
      // Squared, so that the first syllables are by far the most frequent.
      const place = Math.floor((random(1000) / 1000) ** 2 * syllables.length);
      return syllables[place] ?? '';
    }).join(' ');
  return Array.from({ length: count }, (_, index) => {
    const day = `${2090 + random(10)}-${String(1 + random(12)).padStart(2, '0')}-15`;
    return record({
      address: `/van-ban/${index}/`,
      title: words(6),
      summary: words(12),
      ...(random(12) > 0 && { date: { text: day, start: day, end: day } }),
      html: `<p>${words(40 + random(120))}</p>`,
    });
  });
}
