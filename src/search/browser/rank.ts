import type { Evidence, ReadingEvidence, Traces } from './evidence.ts';
import { meetingsOf } from './meetings.ts';
import { limits, weights } from './weights.ts';

/** A page that answers a query. */
export interface Hit {
  readonly page: string;
  readonly score: number;
  /** Whether it has every word of the query. */
  readonly isComplete: boolean;
}

/** What is known of a page while evidence is added up. */
interface Tally {
  score: number;
  /** The places of the query's words that the page has. */
  readonly held: Set<number>;
  /** Of those, the ones in its title. */
  readonly titled: Set<number>;
}

/** The places of a query's runs that each of its words takes up. */
export type Spans = readonly (readonly [from: number, to: number])[];

export interface RankOptions {
  /** How many pages the index has. */
  readonly pages: number;
  /** Pages with all words come first. */
  readonly isStrict: boolean;
  /** Whether a page leads to documents and is none. */
  readonly isSubject: (page: string) => boolean;
}

/**
 * Orders the pages that evidence was found on, the best first. Pages that have all words come before
 * those that are only near, which are left out where there is enough; in a long query, which is
 * rather a question, only the score counts.
 */
export function rank(evidence: Evidence, spans: Spans, options: RankOptions): Hit[] {
  const { words } = evidence;
  const rarities = words.map(({ size }) => rarity(size, options.pages));
  const tallies = new Map<string, Tally>();
  addWords(tallies, words, rarities);
  addPairs(tallies, words, options.pages);
  const total = sumOf(rarities, words.keys());
  addTitles(tallies, rarities, total);
  for (const [page, tally] of tallies) {
    if (options.isSubject(page)) tally.score *= weights.subject;
  }
  addNumbers(tallies, evidence, spans, options.pages);
  addNames(tallies, evidence);
  const hits = [...tallies].map(([page, { score, held }]) => ({
    page,
    score,
    isComplete: held.size === words.length,
  }));
  hits.sort((a, b) => b.score - a.score);
  const near = nearOnes(hits);
  if (!options.isStrict) return near;
  const complete = hits.filter(({ isComplete }) => isComplete);
  if (complete.length >= limits.enough) return complete;
  return [...complete, ...near.filter(({ isComplete }) => !isComplete)];
}

function nearOnes(hits: readonly Hit[]): Hit[] {
  const least = limits.nearScore * (hits[0]?.score ?? 0);
  return hits.filter(({ score }) => score >= least);
}

function addWords(
  tallies: Map<string, Tally>,
  words: readonly Traces[],
  rarities: readonly number[],
): void {
  const counted = new Set<Traces>();
  for (const [index, traces] of words.entries()) {
    const about = weights.about * (rarities[index] ?? 0);
    for (const [page, { score, positions, fields }] of traces) {
      const isAbout = fields.includes('about') || fields.includes('number');
      const isTitled = fields.includes('title');
      if (positions.length === 0 && !isAbout && !isTitled) continue;
      const tally = tallyOf(tallies, page);
      tally.held.add(index);
      if (isTitled) tally.titled.add(index);
      // A word that is typed twice is not twice as important.
      if (!counted.has(traces)) tally.score += score + (isAbout ? about : 0);
    }
    counted.add(traces);
  }
}

/** A title counts by how much of the query it holds, and most where it holds all. */
function addTitles(tallies: Map<string, Tally>, rarities: readonly number[], total: number): void {
  for (const tally of tallies.values()) {
    if (tally.titled.size === 0 || total === 0) continue;
    const held = sumOf(rarities, tally.titled);
    tally.score += weights.title * held * (held / total) ** 2;
  }
}

/** Words that stand together in the query count more where they stand together in the text. */
function addPairs(tallies: Map<string, Tally>, words: readonly Traces[], pages: number): void {
  for (const [gap, weight] of weights.pair.entries()) {
    for (const [index, first] of words.entries()) {
      const second = words[index + gap + 1];
      if (second === undefined) break;
      const meetings = meetingsOf(first, second, gap + 1);
      const value = weight * rarity(meetings.length, pages);
      for (const [page, count] of meetings) {
        tallyOf(tallies, page).score += value * saturated(count, weights.pairSaturation);
      }
    }
  }
}

function addNumbers(
  tallies: Map<string, Tally>,
  { numbers, words }: Evidence,
  spans: Spans,
  pages: number,
): void {
  for (const { from, readings } of numbers) {
    const add = (page: string, { to }: ReadingEvidence, value: number): void => {
      const tally = tallyOf(tallies, page);
      tally.score += value;
      for (const index of words.keys()) {
        const [start = 0, end = 0] = spans[index] ?? [];
        if (start >= from && end <= to) tally.held.add(index);
      }
    };
    const named = readings.find(({ name }) => namedPages(name).length > 0);
    if (named) {
      const isWhole = named.isCertain && named === readings[0];
      for (const page of namedPages(named.name)) {
        add(page, named, isWhole ? weights.number : weights.likeNumber);
      }
    }
    const cited = readings.find(({ citations }) => citations.size > 0);
    const value = weights.citation * rarity(cited?.citations.size ?? 0, pages);
    for (const [page, { positions }] of cited?.citations ?? []) {
      if (cited && positions.length > 0) add(page, cited, value);
    }
  }
}

function addNames(tallies: Map<string, Tally>, { name, beginningOfName }: Evidence): void {
  for (const page of namedPages(name)) tallyOf(tallies, page).score += weights.name;
  for (const page of namedPages(beginningOfName)) {
    tallyOf(tallies, page).score += weights.beginningOfName;
  }
}

function namedPages(traces: Traces): string[] {
  return [...traces.values()]
    .filter(({ fields }) => fields.includes('names'))
    .map(({ page }) => page);
}

function tallyOf(tallies: Map<string, Tally>, page: string): Tally {
  const tally = tallies.get(page) ?? { score: 0, held: new Set(), titled: new Set() };
  tallies.set(page, tally);
  return tally;
}

/** The inverse document frequency of BM25; nothing is known of what stands nowhere. */
function rarity(holders: number, pages: number): number {
  return holders === 0 ? 0 : Math.log(1 + (pages - holders + 0.5) / (holders + 0.5));
}

function saturated(count: number, at: number): number {
  return (count / (count + at)) * (1 + at);
}

function sumOf(values: readonly number[], indexes: Iterable<number>): number {
  let sum = 0;
  for (const index of indexes) sum += values[index] ?? 0;
  return sum;
}
