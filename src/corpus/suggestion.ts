import leven from 'leven';
import { slugify } from '#domain/vietnamese.ts';
import { problemWords } from '#i18n/problems.ts';

/** The candidate most like a misspelt name, if one is like it at all. */
export function nearest(name: string, candidates: readonly string[]): string | undefined {
  const limit = Math.ceil(name.length / 3);
  let best: { readonly candidate: string; readonly distance: number } | undefined;
  for (const candidate of candidates) {
    const distance = leven(name, candidate, { maxDistance: limit + 1 });
    if (distance <= limit && (!best || distance < best.distance)) best = { candidate, distance };
  }
  return best?.candidate;
}

/** The candidates most like a name, the best first: those with its words, then those with its letters. */
export function nearestFew(name: string, candidates: readonly string[], count: number): string[] {
  const words = new Set(slugify(name).split('-'));
  return candidates
    .map((candidate) => ({
      candidate,
      shared: candidate.split(/[-/]/).filter((word) => words.has(word)).length,
      distance: leven(name, candidate),
    }))
    .sort((a, b) => b.shared - a.shared || a.distance - b.distance)
    .slice(0, count)
    .map(({ candidate }) => candidate);
}

/** "Did you mean …?" in Vietnamese, or the fallback sentence where nothing is alike. */
export function didYouMean(name: string, candidates: readonly string[], fallback: string): string {
  const candidate = nearest(name, candidates);
  return candidate ? problemWords.didYouMean.replace('{name}', candidate) : fallback;
}
