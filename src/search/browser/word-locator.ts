import { foldIndexWord, isUnfinished } from '../index-text.ts';
import { aloneFile, stretchFile, type WordFiles } from '../shard-file.ts';
import type { Lookup } from './engine.ts';
import { matcherOf } from './lookup-match.ts';

/** Knows in which files of a shard to look for a word. */
export class WordLocator {
  readonly #files: WordFiles;

  constructor(files: WordFiles) {
    this.#files = files;
  }

  /** The files that may hold what is asked for, in the folder of the shard. */
  filesFor(lookup: Lookup): string[] {
    const alone = this.#aloneFor(lookup);
    // A word with accents has nothing beside its own file but numbers that begin with it.
    const { word, accents } = lookup;
    const isAlone = accents === 'same' && foldIndexWord(word) !== word && !isUnfinished(word);
    if (isAlone && alone.length > 0) return alone;
    return [...this.#stretchesFor(lookup), ...alone];
  }

  #aloneFor(lookup: Lookup): string[] {
    const isWanted = matcherOf(lookup);
    return this.#files.alone.flatMap((form, place) => (isWanted(form) ? [aloneFile(place)] : []));
  }

  /** The words of a stretch go on up to the first of the next, and those without accents even further. */
  #stretchesFor({ word, isWhole }: Lookup): string[] {
    const { stretches } = this.#files;
    const wanted = foldIndexWord(word);
    const files: string[] = [];
    for (const [place, first] of stretches.entries()) {
      const isAfter = first > wanted && (isWhole === true || !first.startsWith(wanted));
      if (isAfter) break;
      const next = stretches[place + 1];
      if (next === undefined || next >= wanted) files.push(stretchFile(place));
    }
    return files;
  }
}
