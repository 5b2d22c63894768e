import { foldAccents, toNfc } from '#domain/vietnamese.ts';
import { runsIn } from '../index-text.ts';
import { suggestionFile, type SuggestedName } from '../suggested-name.ts';

/** Something that is offered while people type. */
export interface Suggestion {
  /** With the base path. */
  readonly address: string;
  readonly label: string;
  readonly detail: string;
}

/** Where the names come from; each file is loaded once, when something begins with its letter. */
export interface NameSource {
  /** Address of the folder of suggestions, with a slash at its end. */
  readonly folder: string;
  /** The initials for which there are files. */
  readonly initials: string;
}

/** Gives the names that fit what is typed, the best first. Rejects when a file cannot be loaded. */
export type SuggestNames = (text: string) => Promise<Suggestion[]>;

/** Suggests names from files that are loaded when they are first needed. */
export function nameSuggestions({ folder, initials }: NameSource): SuggestNames {
  const files = new Map<string, Promise<readonly SuggestedName[]>>();
  return async (text) => {
    const initial = foldAccents(runsIn(text)[0] ?? '').charAt(0);
    if (initial === '' || !initials.includes(initial)) return [];
    const file = files.get(initial) ?? loadNames(`${folder}${suggestionFile(initial)}`);
    files.set(initial, file);
    file.catch(() => files.delete(initial));
    return matchNames(await file, text);
  };
}

async function loadNames(address: string): Promise<readonly SuggestedName[]> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`search: ${response.status} for ${address}`);
  return (await response.json()) as readonly SuggestedName[];
}

/** So many names are offered; the list of results has them all. */
const namesOffered = 5;

/**
 * The names of which words begin like all words typed: first those that begin with them, then those
 * that have them in their order side by side, then the others. Typed with accents, names with the
 * same accents come first; in the end the order is that of the file.
 */
export function matchNames(names: readonly SuggestedName[], text: string): Suggestion[] {
  const typed = runsIn(toNfc(text));
  if (typed.length === 0) return [];
  const folded = typed.map(foldAccents);
  return names
    .map((name) => ({ name, worth: worthOf(name, typed, folded) }))
    .filter(({ worth }) => worth > 0)
    .toSorted((a, b) => b.worth - a.worth)
    .slice(0, namesOffered)
    .map(({ name: [address, label, detail] }) => ({ address, label, detail }));
}

function worthOf(
  [, name, , ...others]: SuggestedName,
  typed: readonly string[],
  folded: readonly string[],
): number {
  return Math.max(
    ...[name, ...others].map((own) => {
      const runs = runsIn(own);
      const fit = fitOf(runs.map(foldAccents), folded);
      return fit === 0 ? 0 : fit + (fitOf(runs, typed) > 0 ? 0.5 : 0);
    }),
  );
}

/** 3 where a name begins with what is typed, 2 where it holds it, 1 where it has its words, else 0. */
function fitOf(runs: readonly string[], typed: readonly string[]): number {
  const last = typed.length - 1;
  const startsAt = (from: number): boolean =>
    typed.every((word, index) => {
      const run = runs[from + index];
      return index === last ? run?.startsWith(word) === true : run === word;
    });
  if (startsAt(0)) return 3;
  if (runs.some((_, index) => startsAt(index))) return 2;
  const left = [...runs];
  const hasAll = typed.every((word) => {
    const at = left.findIndex((run) => run.startsWith(word));
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
  return hasAll ? 1 : 0;
}
