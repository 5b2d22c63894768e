import type { Catalogue } from '../catalogue.ts';
import type { FoundPage, SearchEngine } from './engine.ts';
import {
  cutPassage,
  markWords,
  foundOn,
  type FoundWords,
  type Passage,
  type Piece,
} from './passage.ts';
import { parseQuery } from './query.ts';
import { search, type Findings } from './search.ts';
import { orderByDate, select, type Selection } from './selection.ts';
import { isEmptySearch, type SearchState } from './state.ts';

/** How many results stand on one page of the list. */
export const resultsPerPage = 10;

/** What the search page shows for a state. */
export interface Answer {
  readonly state: SearchState;
  /** How many pages there are in the list; 0 before anything is asked. */
  readonly total: number;
  /** How many of them have all words of the query. */
  readonly complete: number;
  /** The whole list in its order, as rows of the catalogue. */
  readonly rows: readonly number[];
  readonly results: readonly Result[];
  /** The number of pages of the list. */
  readonly lastPage: number;
  readonly facets: Selection['facets'];
}

export interface Result {
  /** The page's row in the catalogue. */
  readonly row: number;
  /** Whether it has all words of the query. */
  readonly isComplete: boolean;
  readonly page: FoundPage;
  readonly title: readonly Piece[];
  readonly passage: Passage;
}

/** Where answers come from; both are loaded when they are first needed. */
export interface Sources {
  readonly catalogue: () => Promise<Catalogue>;
  readonly engine: () => Promise<SearchEngine>;
}

interface Found {
  readonly rows: readonly number[];
  readonly isComplete: (row: number) => boolean;
  readonly findings?: Findings;
}

/** Answers a state. Rejects when the index cannot be loaded. */
export async function answer(sources: Sources, state: SearchState): Promise<Answer> {
  if (isEmptySearch(state)) {
    const catalogue = await sources.catalogue();
    const { facets } = select(catalogue, [...catalogue.days.keys()], state);
    return { state, total: 0, complete: 0, rows: [], results: [], lastPage: 1, facets };
  }
  const [catalogue, engine] = await Promise.all([sources.catalogue(), sources.engine()]);
  const pages = await engine.pages();
  if (pages.length !== catalogue.days.length) throw new Error('search: the index has changed');
  const found = await findRows(engine, catalogue, pages, state.text);
  const order = orderOf(state);
  const { rows, facets } = select(catalogue, found.rows, state);
  const ordered = order === 'relevance' ? rows : datedAnswers(catalogue, rows, order, found);
  const lastPage = Math.max(1, Math.ceil(ordered.length / resultsPerPage));
  const first = (Math.min(state.page, lastPage) - 1) * resultsPerPage;
  const shown = ordered.slice(first, first + resultsPerPage);
  return {
    state: { ...state, page: Math.min(state.page, lastPage) },
    total: ordered.length,
    complete: ordered.filter(found.isComplete).length,
    rows: ordered,
    results: await Promise.all(
      shown.map((row) => resultOf(engine, { row, id: pages[row] ?? '' }, state.text, found)),
    ),
    lastPage,
    facets,
  };
}

/** The order in effect: without a text there is nothing to be relevant to. */
export function orderOf({ text, order }: SearchState): 'relevance' | 'newest' | 'oldest' {
  if (text === '') return order === 'oldest' ? 'oldest' : 'newest';
  return order ?? 'relevance';
}

async function findRows(
  engine: SearchEngine,
  catalogue: Catalogue,
  pages: readonly string[],
  text: string,
): Promise<Found> {
  if (text === '') return { rows: [...pages.keys()], isComplete: () => true };
  const subjects = new Set(catalogue.subjects.map((row) => pages[row]));
  const isSubject = (page: string): boolean => subjects.has(page);
  const findings = await search(engine, text, { pages: pages.length, isSubject });
  if (findings === undefined) return { rows: [], isComplete: () => false };
  const rowOf = new Map(pages.map((page, row) => [page, row]));
  const hits = findings.hits.flatMap(({ page, isComplete }) => {
    const row = rowOf.get(page);
    return row === undefined ? [] : [{ row, isComplete }];
  });
  const complete = new Set(hits.filter((hit) => hit.isComplete).map(({ row }) => row));
  return { rows: hits.map(({ row }) => row), isComplete: (row) => complete.has(row), findings };
}

/** Ordered by date, what has all words still comes before what is only near. */
function datedAnswers(
  catalogue: Catalogue,
  rows: readonly number[],
  order: 'newest' | 'oldest',
  { isComplete }: Found,
): readonly number[] {
  const whole = rows.filter(isComplete);
  const near = rows.filter((row) => !isComplete(row));
  return [whole, near].flatMap((part) => orderByDate(catalogue, part, order));
}

async function resultOf(
  engine: SearchEngine,
  { row, id }: { readonly row: number; readonly id: string },
  text: string,
  { findings, isComplete }: Found,
): Promise<Result> {
  const page = await engine.open(id);
  const words: FoundWords = findings ? foundOn(id, findings.evidence) : new Map();
  const runs = parseQuery(text).words.flatMap((word) => word.runs);
  return {
    row,
    isComplete: isComplete(row),
    page,
    title: markWords(page.title, runs),
    passage: cutPassage(page, words),
  };
}
