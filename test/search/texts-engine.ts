import { foldAccents } from '#domain/vietnamese.ts';
import { searchedFields, type SearchedField } from '#search/fields.ts';
import { runsIn, termOf } from '#search/index-terms.ts';
import type { Lookup, Posting, SearchEngine } from '#search/browser/engine.ts';

/** A page of a made-up index: its text, and fields beside it; names as the terms of the index. */
export interface MadePage extends Partial<Readonly<Record<SearchedField, string>>> {
  readonly text: string;
}

/** An index over a few pages in memory that answers by plain comparison; rows count from 0. */
export function textsEngine(
  pages: readonly MadePage[],
  frequency: SearchEngine['frequency'] = () => 1,
): SearchEngine & { readonly asked: Lookup[] } {
  const asked: Lookup[] = [];
  return {
    asked,
    pages: pages.length,
    frequency,
    find: (lookup) => {
      asked.push(lookup);
      return Promise.resolve(pages.flatMap((made, page) => postingOf(page, made, lookup)));
    },
    open: () => Promise.reject(new Error('these pages are not shown')),
  };
}

function postingOf(page: number, made: MadePage, lookup: Lookup): Posting[] {
  const positions = placesOf(made.text, lookup);
  const fields = searchedFields.filter((field) => {
    const value = made[field] ?? '';
    return field === 'names'
      ? value.split(' ').some((name) => matches(name, lookup))
      : placesOf(value, lookup).length > 0;
  });
  if (positions.length === 0 && fields.length === 0) return [];
  return [{ page, score: Math.min(1, positions.length), positions, fields }];
}

/** The places of a text at which a word, or a part of one, is what is looked for. */
function placesOf(text: string, lookup: Lookup): number[] {
  return [...text.split(/\s+/).entries()].flatMap(([at, word]) => {
    const runs = runsIn(word);
    return [termOf(runs), ...runs].some((term) => matches(term, lookup)) ? [at] : [];
  });
}

function matches(term: string, { term: wanted, accents, isBeginning }: Lookup): boolean {
  const [a, b] = accents === 'any' ? [foldAccents(term), foldAccents(wanted)] : [term, wanted];
  return isBeginning === true ? a.startsWith(b) : a === b;
}
