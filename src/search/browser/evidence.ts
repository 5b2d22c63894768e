import type { Lookup, Posting, SearchEngine } from './engine.ts';
import type { Choice, Plan, PlannedReading, PlannedWord, Ways } from './plan.ts';
import { weights } from './weights.ts';

/** The pages that a word was found on. */
export type Traces = ReadonlyMap<string, Posting>;

/** What the index answered to a plan. */
export interface Evidence {
  readonly words: readonly Traces[];
  readonly numbers: readonly {
    readonly from: number;
    readonly readings: readonly ReadingEvidence[];
  }[];
  readonly name: Traces;
  readonly beginningOfName: Traces;
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
  reach: Reach,
): Promise<Evidence> {
  const none = Promise.resolve<Traces>(new Map());
  // A word that is typed twice has one set of traces, by which it is known again.
  const gathered = new Map<string, Promise<Traces>>();
  const gatherOnce = (word: PlannedWord): Promise<Traces> => {
    const key = JSON.stringify([word.whole, word.open]);
    const traces = gathered.get(key) ?? gatherWord(engine, word, reach);
    gathered.set(key, traces);
    return traces;
  };
  const [words, numbers, name, beginningOfName] = await Promise.all([
    Promise.all(plan.words.map(gatherOnce)),
    Promise.all(
      plan.numbers.map(async ({ from, readings }) => ({
        from,
        readings: await Promise.all(readings.map((reading) => gatherReading(engine, reading))),
      })),
    ),
    plan.name ? find(engine, [plan.name.whole]) : none,
    plan.name ? find(engine, [plan.name.beginning]) : none,
  ]);
  return { words, numbers, name, beginningOfName };
}

async function gatherReading(
  engine: SearchEngine,
  { to, isCertain, name, citations }: PlannedReading,
): Promise<ReadingEvidence> {
  const [named, cited] = await Promise.all([find(engine, [name]), find(engine, citations)]);
  return { to, isCertain, name: named, citations: cited };
}

async function gatherWord(
  engine: SearchEngine,
  { whole, parts, isOneToken, open }: PlannedWord,
  reach: Reach,
): Promise<Traces> {
  const [found = new Map<string, Posting>(), ...foundParts] = await Promise.all(
    [whole, ...parts].map((ways) => gatherWays(engine, ways, reach)),
  );
  const traces = join([found, together(foundParts, isOneToken)]);
  return traces.size > 0 || open === undefined ? traces : find(engine, [open]);
}

async function gatherWays(engine: SearchEngine, ways: Ways, reach: Reach): Promise<Traces> {
  const typed = await find(engine, ways.typed);
  if (ways.anyAccents === undefined || (typed.size > 0 && reach === 'near')) return typed;
  const others = await find(engine, ways.anyAccents);
  const dampened = [...others].map(([page, posting]): [string, Posting] => [
    page,
    { ...posting, score: posting.score * weights.otherAccents },
  ]);
  return new Map([...dampened, ...typed]);
}

async function find(engine: SearchEngine, choice: Choice): Promise<Traces> {
  const found = await Promise.all(choice.map((lookup: Lookup) => engine.find(lookup)));
  return join(found.map((postings) => new Map(postings.map((own) => [own.page, own]))));
}

/** What was found on any of several ways; a page found on two has both. */
function join(all: readonly Traces[]): Traces {
  const [first = new Map<string, Posting>(), ...others] = all.filter(({ size }) => size > 0);
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
  const found = new Map<string, Posting>();
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
