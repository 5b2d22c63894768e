import { foldedRuns } from './document-names.ts';

/**
 * A body, person, place, topic or reference that is suggested while people type: its address with
 * the base path, its name, what tells it from others of that name (may be empty), then its other
 * names. A row of a file of suggestions.
 */
export type SuggestedName = readonly [
  address: string,
  name: string,
  detail: string,
  ...others: string[],
];

/** The letters and digits that the words of a name begin with, without accents: its files. */
export function initialsOf([, name, , ...others]: SuggestedName): Set<string> {
  return new Set([name, ...others].flatMap(foldedRuns).map((run) => run.charAt(0)));
}

/** The name of the file with every name of which a word begins with a letter or digit. */
export function suggestionFile(initial: string): string {
  return `${initial}.json`;
}
