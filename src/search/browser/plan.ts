import { foldAccents } from '#domain/vietnamese.ts';
import { longestName } from '../document-names.ts';
import { beginningOfName, indexName, indexWord, openIndexWord } from '../index-text.ts';
import { spellingsOf } from '../spellings.ts';
import type { Lookup } from './engine.ts';
import { joiningWords } from './joining-words.ts';
import type { NumberGuess, NumberReading } from './number-query.ts';
import type { QueryWord } from './query-word.ts';
import type { Query } from './query.ts';
import { limits } from './weights.ts';

/** Words to look up of which any will do. */
export type Choice = readonly Lookup[];

/** How a word may be found: as it was typed, and if that finds nothing without regard to accents. */
export interface Ways {
  readonly typed: Choice;
  readonly anyAccents?: Choice;
}

/** What to ask the index for, and what each answer would mean. */
export interface Plan {
  readonly words: readonly PlannedWord[];
  readonly numbers: readonly PlannedNumber[];
  /** The whole query as the name of a page, and as the beginning of one. */
  readonly name?: { readonly whole: Lookup; readonly beginning: Lookup };
  /** The words that stand side by side in quotation marks, as stretches of `words`. */
  readonly phrases: readonly (readonly [from: number, to: number])[];
  /** Words and phrases that no answer may have. */
  readonly excluded: readonly (readonly PlannedWord[])[];
  /** Every word must be there, as long as any page has them all, */
  readonly isStrict: boolean;
  /** but for these, see `joiningWords`. */
  readonly optional: ReadonlySet<number>;
}

export interface PlannedWord {
  /** The places of its runs in the query: from the first, up to but without the second. */
  readonly span: readonly [from: number, to: number];
  readonly whole: Ways;
  /** The parts of a number or compound, which together are nearly as good as the whole. */
  readonly parts: readonly Ways[];
  /** Whether its parts must stand in one token of the text, as those of a number. */
  readonly isOneToken: boolean;
  /** The last word of a query, if it is not typed to its end. */
  readonly open?: Lookup;
}

export interface PlannedNumber {
  readonly from: number;
  readonly readings: readonly PlannedReading[];
}

export interface PlannedReading {
  readonly to: number;
  /** Letters tell a number from a date or a sum. */
  readonly isCertain: boolean;
  readonly name: Lookup;
  readonly citations: Choice;
}

/** Decides what to ask the index for. */
export function planQuery(query: Query): Plan {
  const { words, numbers, phrases, excluded, isAccented } = query;
  const runs = words.flatMap((word) => word.runs).map(foldAccents);
  const isName = runs.length > 0 && runs.length <= longestName;
  return {
    words: words.map((word, index) => planWord(word, isAccented, index === words.length - 1)),
    numbers: numbers.map(planNumber),
    ...(isName && {
      name: { whole: folded(indexName(runs)), beginning: folded(beginningOfName(runs)) },
    }),
    phrases,
    excluded: excluded.map((phrase) => phrase.map((word) => planWord(word, isAccented, false))),
    isStrict: words.length <= limits.strictWords,
    optional: joiningWords(query),
  };
}

function planWord({ runs, at }: QueryWord, isAccented: boolean, isLast: boolean): PlannedWord {
  const [first = '', ...others] = runs;
  const span = [at, at + runs.length] as const;
  if (others.length > 0) {
    return {
      span,
      whole: asWhole(waysTo([indexWord(runs)], isAccented)),
      parts: runs.map((run) => waysTo([indexWord([run])], isAccented)),
      isOneToken: runs.some((run) => /^[0-9]/.test(run)),
    };
  }
  const spellings = spellingsOf(first).map((own) => indexWord([own]));
  return {
    span,
    whole: waysTo(spellings, isAccented),
    parts: [],
    isOneToken: true,
    ...(isLast && first.length >= limits.openLetters && { open: folded(openIndexWord(first)) }),
  };
}

function waysTo(words: readonly string[], isAccented: boolean): Ways {
  const anyAccents = words.map(folded);
  if (!isAccented) return { typed: anyAccents };
  return { typed: words.map((word) => ({ word, accents: 'same' as const })), anyAccents };
}

/** A missing compound must not be answered with the word that it begins with. */
function asWhole({ typed, anyAccents }: Ways): Ways {
  const whole = (choice: Choice): Choice => choice.map((own) => ({ ...own, isWhole: true }));
  return { typed: whole(typed), ...(anyAccents && { anyAccents: whole(anyAccents) }) };
}

function planNumber({ from, readings }: NumberGuess): PlannedNumber {
  return { from, readings: readings.map(planReading) };
}

function planReading({ to, name, citations }: NumberReading): PlannedReading {
  return {
    to,
    isCertain: name.some((run) => /[a-z]/.test(run)),
    name: folded(beginningOfName(name)),
    citations: citations.map((runs) => ({ ...folded(indexWord(runs)), isWhole: true as const })),
  };
}

function folded(word: string): Lookup {
  return { word, accents: 'any' };
}
