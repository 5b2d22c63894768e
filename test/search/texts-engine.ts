import { foldAccents } from '#domain/vietnamese.ts';
import { toIndexText } from '#search/index-text.ts';
import type { Lookup, Posting, SearchEngine } from '#search/browser/engine.ts';

/** A page of a made-up index: its text, and fields beside it as the index spells them. */
export interface MadePage {
  readonly text: string;
  readonly title?: string;
  readonly about?: string;
  readonly names?: string;
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
  const fields = (['title', 'names', 'about'] as const).filter((field) => {
    const value = made[field] ?? '';
    return field === 'names'
      ? value.split(' ').some((name) => matches(name, lookup))
      : placesOf(value, lookup).length > 0;
  });
  if (positions.length === 0 && fields.length === 0) return [];
  return [{ page, score: Math.min(1, positions.length), positions, fields }];
}

/** The places of a text at which a word or a part of it answers. */
function placesOf(text: string, lookup: Lookup): number[] {
  return [...toIndexText(text).toLowerCase().split(/\s+/).entries()].flatMap(([at, token]) => {
    const parts = token.split(/[^\p{L}\p{M}\p{N}]+/u).filter(Boolean);
    return [parts.join(''), ...parts].some((word) => matches(word, lookup)) ? [at] : [];
  });
}

function matches(word: string, { word: wanted, accents, isWhole }: Lookup): boolean {
  const [a, b] = accents === 'any' ? [foldAccents(word), foldAccents(wanted)] : [word, wanted];
  return isWhole === true ? a === b : a.startsWith(b);
}
