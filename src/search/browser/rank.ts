import { rarity } from './bm25.ts';
import type { Evidence, ReadingEvidence, Traces } from './evidence.ts';
import { meetingsOf } from './meetings.ts';
import { limits, weights } from './weights.ts';

/** A page that answers a query. */
export interface Hit {
  /** Its row in the catalogue. */
  readonly page: number;
  readonly score: number;
  /** Whether it has every word of the query. */
  readonly isComplete: boolean;
}

/** What is known of a page while evidence is added up. */
interface Tally {
  score: number;
  /** The places of the query's words that the page has. */
  readonly held: Set<number>;
  /** Of those, the ones in its title, if any is. */
  titled?: Set<number>;
  /** Whether its title begins like the query. */
  beginsAlike: boolean;
  /** How many of the first words of its title are those of the query, each in its place. */
  inPlace: number;
  /** Whether the query tells its number as a whole. */
  isMeant: boolean;
}

/** The places of a query's runs that each of its words takes up. */
export type Spans = readonly (readonly [from: number, to: number])[];

export interface RankOptions {
  /** How many pages the index has. */
  readonly pages: number;
  /** Pages with all words come first, */
  readonly isStrict: boolean;
  /** but for these. */
  readonly optional: ReadonlySet<number>;
  /** Whether a page leads to documents and is none. */
  readonly isSubject: (page: number) => boolean;
}

/**
 * Orders the pages that evidence was found on, the best first. Pages that have all words come before
 * those that are only near, which are left out where there is enough, and before both the document of
 * which the number was told; in a long query, which is rather a question, only the score counts.
 */
export function rank(evidence: Evidence, spans: Spans, options: RankOptions): Hit[] {
  const { words } = evidence;
  const rarities = words.map(({ size }) => rarity(size, options.pages));
  const tallies = new Map<number, Tally>();
  addWords(tallies, words, rarities);
  addPairs(tallies, words, options.pages);
  const total = sumOf(rarities, words.keys());
  // Words that nearly every page has are not looked for where few are asked, and taken to be there.
  const spared = new Set([...options.optional, ...(options.isStrict ? evidence.unread : [])]);
  const wanted = words.length - spared.size - Number(evidence.isUnfinished);
  addTitles(tallies, rarities, { total, wanted });
  for (const [page, tally] of tallies) {
    if (options.isSubject(page)) tally.score *= weights.subject;
  }
  addNumbers(tallies, evidence, spans, options.pages);
  addNames(tallies, evidence);
  const { phrases, excluded } = evidence;
  const isWordForWord = (page: number): boolean => phrases.every((pages) => pages.has(page));
  const wordForWord = [...tallies.keys()].some(
    (page) => isWordForWord(page) && !excluded.has(page),
  );
  const hits = [...tallies]
    // Who quotes wants just that, unless it stands nowhere.
    .filter(([page]) => !excluded.has(page) && (!wordForWord || isWordForWord(page)))
    .map(([page, { score, held, isMeant }]) => ({
      page,
      score,
      isComplete: countWithout(held, spared) >= wanted && isWordForWord(page),
      isMeant,
    }));
  // The newest pages stand behind in the catalogue, and first among equals.
  hits.sort((a, b) => b.score - a.score || b.page - a.page);
  const near = nearOnes(hits);
  if (!options.isStrict) return near;
  const first = [
    ...hits.filter(({ isMeant }) => isMeant),
    ...hits.filter(({ isMeant, isComplete }) => isComplete && !isMeant),
  ];
  if (first.length >= limits.enough) return first;
  return [...first, ...near.filter(({ isMeant, isComplete }) => !isComplete && !isMeant)];
}

function countWithout(all: ReadonlySet<number>, left: ReadonlySet<number>): number {
  let count = all.size;
  for (const own of left) if (all.has(own)) count--;
  return count;
}

function nearOnes<Found extends Hit>(hits: readonly Found[]): Found[] {
  const least = limits.nearScore * (hits[0]?.score ?? 0);
  return hits.filter(({ score }) => score >= least);
}

function addWords(
  tallies: Map<number, Tally>,
  words: readonly Traces[],
  rarities: readonly number[],
): void {
  const counted = new Set<Traces>();
  for (const [index, traces] of words.entries()) {
    const rare = rarities[index] ?? 0;
    const about = weights.about * rare;
    for (const [page, { score, positions, fields }] of traces) {
      const isAbout = fields.includes('about') || fields.includes('number');
      const isTitled = fields.includes('title');
      if (positions.length === 0 && !isAbout && !isTitled) continue;
      const tally = tallyOf(tallies, page);
      tally.held.add(index);
      if (isTitled) (tally.titled ??= new Set()).add(index);
      if (isTitled && index === 0 && positions[0] === 0) tally.beginsAlike = true;
      if (isTitled && positions.includes(index)) tally.inPlace++;
      // A word that is typed twice is not twice as important.
      if (!counted.has(traces)) tally.score += score * rare + (isAbout ? about : 0);
    }
    counted.add(traces);
  }
}

/** A title counts by how much of the query it holds, and most where it holds all. */
function addTitles(
  tallies: Map<number, Tally>,
  rarities: readonly number[],
  { total, wanted }: { readonly total: number; readonly wanted: number },
): void {
  for (const tally of tallies.values()) {
    if (tally.titled === undefined || total === 0) continue;
    const held = sumOf(rarities, tally.titled);
    const weight = tally.beginsAlike ? weights.beginningOfTitle : weights.title;
    tally.score += weight * held * (held / total) ** 2;
    if (wanted >= limits.titleWords && tally.inPlace >= wanted)
      tally.score += weights.beginningOfName;
  }
}

/** Words that stand together in the query count more where they stand together in the text. */
function addPairs(tallies: Map<number, Tally>, words: readonly Traces[], pages: number): void {
  for (const [gap, weight] of weights.pair.entries()) {
    for (const [index, first] of words.entries()) {
      const second = words[index + gap + 1];
      if (second === undefined) break;
      const meetings = meetingsOf(first, second, gap + 1);
      const value = weight * rarity(meetings.length, pages);
      for (const [page, count] of meetings) {
        tallyOf(tallies, page).score += value * saturatedPair(count);
      }
    }
  }
}

function addNumbers(
  tallies: Map<number, Tally>,
  { numbers, words }: Evidence,
  spans: Spans,
  pages: number,
): void {
  for (const { from, readings } of numbers) {
    const add = (page: number, { to }: ReadingEvidence, value: number): void => {
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
        if (isWhole) tallyOf(tallies, page).isMeant = true;
      }
    }
    const cited = readings.find(({ citations }) => citations.size > 0);
    const value = weights.citation * rarity(cited?.citations.size ?? 0, pages);
    for (const [page, { positions }] of cited?.citations ?? []) {
      if (cited && positions.length > 0) add(page, cited, value);
    }
  }
}

function addNames(tallies: Map<number, Tally>, { name, beginningOfName, words }: Evidence): void {
  for (const page of namedPages(name)) {
    const tally = tallyOf(tallies, page);
    tally.score += weights.name;
    // It is called so, whatever accents were typed.
    for (const index of words.keys()) tally.held.add(index);
  }
  for (const page of namedPages(beginningOfName)) {
    tallyOf(tallies, page).score += weights.beginningOfName;
  }
}

function namedPages(traces: Traces): number[] {
  return [...traces.values()]
    .filter(({ fields }) => fields.includes('names'))
    .map(({ page }) => page);
}

function tallyOf(tallies: Map<number, Tally>, page: number): Tally {
  const known = tallies.get(page);
  if (known) return known;
  const tally = {
    score: 0,
    held: new Set<number>(),
    beginsAlike: false,
    inPlace: 0,
    isMeant: false,
  };
  tallies.set(page, tally);
  return tally;
}

function saturatedPair(count: number): number {
  const { pairSaturation } = weights;
  return (count / (count + pairSaturation)) * (1 + pairSaturation);
}

function sumOf(values: readonly number[], indexes: Iterable<number>): number {
  let sum = 0;
  for (const index of indexes) sum += values[index] ?? 0;
  return sum;
}
