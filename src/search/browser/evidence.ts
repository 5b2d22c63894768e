import type { Lookup, Posting, SearchEngine } from './engine.ts';
import type { Choice, Plan, PlannedReading, PlannedWord, Ways } from './plan.ts';
import { limits, weights } from './weights.ts';

/** The pages that a word was found on. */
export type Traces = ReadonlyMap<number, Posting>;

/** What the index answered to a plan. */
export interface Evidence {
  readonly words: readonly Traces[];
  readonly numbers: readonly {
    readonly from: number;
    readonly readings: readonly ReadingEvidence[];
  }[];
  readonly name: Traces;
  readonly beginningOfName: Traces;
  /** Per phrase of the query the pages that have it word for word. */
  readonly phrases: readonly ReadonlySet<number>[];
  /** The pages that have what the query leaves out. */
  readonly excluded: ReadonlySet<number>;
  /** The words that were not looked for, because they are too common to tell anything. */
  readonly unread: ReadonlySet<number>;
  /** Whether the last word is not typed to its end and begins too many to look for them. */
  readonly isUnfinished: boolean;
}

export interface ReadingEvidence {
  readonly to: number;
  readonly isCertain: boolean;
  readonly name: Traces;
  readonly citations: Traces;
}

/** How far to look: for other accents only where there is nothing else, or always. */
export type Reach = 'near' | 'wide';

/** Asks the index for everything in a plan, all at once. */
export async function gatherEvidence(
  engine: SearchEngine,
  plan: Plan,
  { reach, signal }: { readonly reach: Reach; readonly signal?: AbortSignal | undefined },
): Promise<Evidence> {
  const asking: Asking = { engine, reach, signal };
  const none = Promise.resolve<Traces>(new Map());
  const unread = unreadWords(engine, plan);
  // A word that is typed twice has one set of traces, by which it is known again.
  const gathered = new Map<string, Promise<Traces>>();
  const gatherOnce = (word: PlannedWord): Promise<Traces> => {
    const key = JSON.stringify([word.whole, word.open]);
    const traces = gathered.get(key) ?? gatherWord(asking, word);
    gathered.set(key, traces);
    return traces;
  };
  const [words, numbers, name, beginningOfName, excluded] = await Promise.all([
    Promise.all(plan.words.map((word, index) => (unread.has(index) ? none : gatherOnce(word)))),
    Promise.all(
      plan.numbers.map(async ({ from, readings }) => ({
        from,
        readings: await Promise.all(readings.map((reading) => gatherReading(asking, reading))),
      })),
    ),
    plan.name ? find(asking, [plan.name.whole]) : none,
    plan.name ? find(asking, [plan.name.beginning]) : none,
    Promise.all(
      plan.excluded.map(async (phrase) =>
        pagesWithPhrase(await Promise.all(phrase.map((word) => gatherWord(asking, word)))),
      ),
    ),
  ]);
  const last = plan.words.at(-1);
  return {
    words,
    numbers,
    name,
    beginningOfName,
    phrases: plan.phrases.map(([from, to]) => pagesWithPhrase(words.slice(from, to))),
    excluded: new Set(excluded.flatMap((pages) => [...pages])),
    unread,
    isUnfinished: last?.open !== undefined && words.at(-1)?.size === 0 && !mayOpen(engine, last),
  };
}

interface Asking {
  readonly engine: SearchEngine;
  readonly reach: Reach;
  readonly signal: AbortSignal | undefined;
}

/**
 * The common words that can be spared, so that they do not pull the whole index: of a question those
 * that tell least, of few words only those that nearly every page has.
 */
function unreadWords(engine: SearchEngine, plan: Plan): ReadonlySet<number> {
  const phrased = new Set(
    plan.phrases.flatMap(([from, to]) => [...plan.words.keys()].slice(from, to)),
  );
  const costs = plan.words
    .map(({ whole }, index) => ({ index, cost: costOf(engine, whole.typed) }))
    .sort((a, b) => a.cost - b.cost);
  const unread = new Set<number>();
  let entries = 0;
  for (const [place, { index, cost }] of costs.entries()) {
    entries += cost;
    const isSpared = plan.isStrict
      ? isEverywhere(engine, plan.words[index]) && place >= limits.strictReadWords
      : entries > limits.readEntries && place >= limits.readWords;
    if (isSpared && !phrased.has(index)) unread.add(index);
  }
  return unread;
}

/** Without accents it is not known whether pages that hold different words of that spelling are the same. */
function isEverywhere(engine: SearchEngine, word: PlannedWord | undefined): boolean {
  const least = limits.everywhere * (engine.allPages ?? engine.pages);
  return (word?.whole.typed ?? []).some(
    (lookup) => lookup.accents === 'same' && engine.frequency(lookup) > least,
  );
}

function costOf(engine: SearchEngine, choice: Choice): number {
  return choice.reduce((sum, lookup) => sum + engine.frequency(lookup), 0);
}

async function gatherReading(
  asking: Asking,
  { to, isCertain, name, citations }: PlannedReading,
): Promise<ReadingEvidence> {
  const [named, cited] = await Promise.all([find(asking, [name]), find(asking, citations)]);
  return { to, isCertain, name: named, citations: cited };
}

async function gatherWord(asking: Asking, word: PlannedWord): Promise<Traces> {
  const { whole, parts, isOneToken, open } = word;
  const [found = new Map<number, Posting>(), ...foundParts] = await Promise.all(
    [whole, ...parts].map((ways) => gatherWays(asking, ways)),
  );
  const traces = join([found, together(foundParts, isOneToken)]);
  if (traces.size > 0 || open === undefined || !mayOpen(asking.engine, word)) return traces;
  return find(asking, [open]);
}

/** Whether few enough pages begin a word that is still being typed. */
function mayOpen(engine: SearchEngine, { open }: PlannedWord): boolean {
  return open !== undefined && engine.frequency(open) <= limits.openPages;
}

/** The pages on which words follow each other as in the query. */
function pagesWithPhrase(words: readonly Traces[]): ReadonlySet<number> {
  const [first, ...others] = words;
  const pages = new Set<number>();
  for (const [page, { positions, fields }] of first ?? []) {
    const places = others.map((traces) => new Set(traces.get(page)?.positions));
    const isWhole = positions.some((at) => places.every((own, index) => own.has(at + index + 1)));
    // A number in quotation marks is also that of the document itself, which its text need not name.
    const isField = others.length === 0 && fields.length > 0;
    if (isWhole || isField) pages.add(page);
  }
  return pages;
}

async function gatherWays(asking: Asking, ways: Ways): Promise<Traces> {
  const typed = await find(asking, ways.typed);
  if (ways.anyAccents === undefined || (typed.size > 0 && asking.reach === 'near')) return typed;
  const others = await find(asking, ways.anyAccents);
  const dampened = [...others].map(([page, posting]): [number, Posting] => [
    page,
    { ...posting, score: posting.score * weights.otherAccents },
  ]);
  return new Map([...dampened, ...typed]);
}

async function find({ engine, signal }: Asking, choice: Choice): Promise<Traces> {
  const found = await Promise.all(choice.map((lookup: Lookup) => engine.find(lookup, signal)));
  return join(found.map((postings) => new Map(postings.map((own) => [own.page, own]))));
}

/** What was found on any of several ways; a page found on two has both. */
function join(all: readonly Traces[]): Traces {
  const [first = new Map<number, Posting>(), ...others] = all.filter(({ size }) => size > 0);
  if (others.length === 0) return first;
  const joined = new Map(first);
  for (const [page, posting] of others.flatMap((traces) => [...traces])) {
    const before = joined.get(page);
    joined.set(page, before === undefined ? posting : sum(before, posting));
  }
  return joined;
}

/** Where all of several words were found, if need be at one place. */
function together(all: readonly Traces[], atOnePlace: boolean): Traces {
  const [first, ...others] = all;
  const found = new Map<number, Posting>();
  for (const [page, posting] of first ?? []) {
    const beside = others.map((traces) => traces.get(page));
    if (beside.includes(undefined)) continue;
    const positions = posting.positions.filter((position) =>
      beside.every((own) => own?.positions.includes(position)),
    );
    const inNumber = [posting, ...beside].every((own) => own?.fields.includes('number'));
    if (!atOnePlace) found.set(page, posting);
    else if (positions.length > 0 || inNumber) found.set(page, { ...posting, positions });
  }
  return found;
}

function sum(a: Posting, b: Posting): Posting {
  return {
    page: a.page,
    score: Math.max(a.score, b.score),
    positions: [...new Set([...a.positions, ...b.positions])].sort((x, y) => x - y),
    fields: [...new Set([...a.fields, ...b.fields])],
  };
}
