import type { Catalogue } from '../catalogue.ts';
import type { FoundPage, SearchEngine } from './engine.ts';
import { readFields, type FieldQuery } from './field-query.ts';
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
import { emptyState, isEmptySearch, type SearchState } from './state.ts';

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
  /** The search for its words alone, where filters narrow it or fields that the query names. */
  readonly widened?: SearchState;
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

export interface AnswerOptions {
  /** Ends the work on an answer that is no longer wanted; it then rejects. */
  readonly signal?: AbortSignal;
  /** Takes an answer from the newest part of a large index, while the rest is still being asked. */
  readonly onPartial?: (answer: Answer) => void;
}

interface Found {
  readonly rows: readonly number[];
  readonly isComplete: (row: number) => boolean;
  readonly findings?: Findings;
}

/** Answers a state. Rejects when the index cannot be loaded, or not every part that was needed. */
export async function answer(
  sources: Sources,
  state: SearchState,
  { signal, onPartial }: AnswerOptions = {},
): Promise<Answer> {
  if (isEmptySearch(state)) {
    const catalogue = await sources.catalogue();
    const { facets } = select(catalogue, [...catalogue.days.keys()], state);
    return { state, total: 0, complete: 0, rows: [], results: [], lastPage: 1, facets };
  }
  const [catalogue, engine] = await Promise.all([sources.catalogue(), sources.engine()]);
  if (engine.pages !== catalogue.days.length) throw new Error('search: the index has changed');
  const asked: Asked = { catalogue, state, query: readFields(state.text, catalogue), signal };
  const { newest } = engine;
  if (!onPartial || !newest || asked.query.text === '' || orderOf(state) !== 'relevance')
    return answerFrom(engine, asked, await findRows(engine, asked));
  // The newest part is asked and shown alone, lest it takes turns with all others; it keeps what it has
  // found.
  const part = findRows(newest, asked).then((found) => answerFrom(newest, asked, found));
  const whole = part.then(
    () => findRows(engine, asked),
    () => findRows(engine, asked),
  );
  // What fails here fails for the whole too, and is told there.
  showInTime(part, whole, onPartial).catch(() => undefined);
  return answerFrom(engine, asked, await whole);
}

/** So many milliseconds later than its newest part the whole may be found before that is shown. */
const patience = 20;

/** Shows an answer from a part, unless the whole is found nearly as soon, as when it was asked before. */
async function showInTime(
  part: Promise<Answer>,
  whole: Promise<unknown>,
  show: (part: Answer) => void,
): Promise<void> {
  let isFound = false;
  const isLate = (): boolean => isFound;
  const note = (): void => void (isFound = true);
  const done = whole.then(note, note);
  const answered = await part;
  await Promise.race([done, new Promise((resolve) => setTimeout(resolve, patience))]);
  if (!isLate() && answered.total > 0) show(answered);
}

/** A state together with what is known before the index is asked. */
interface Asked {
  readonly catalogue: Catalogue;
  readonly state: SearchState;
  readonly query: FieldQuery;
  readonly signal: AbortSignal | undefined;
}

async function answerFrom(engine: SearchEngine, asked: Asked, found: Found): Promise<Answer> {
  const { catalogue, state, query, signal } = asked;
  const order = orderOf(state);
  const { rows, facets } = select(catalogue, found.rows, state);
  const ordered = order === 'relevance' ? rows : datedAnswers(catalogue, rows, order, found);
  const lastPage = Math.max(1, Math.ceil(ordered.length / resultsPerPage));
  const first = (Math.min(state.page, lastPage) - 1) * resultsPerPage;
  const shown = ordered.slice(first, first + resultsPerPage);
  const show = async (row: number): Promise<Result> =>
    resultOf(row, await engine.open(row, signal), query.text, found);
  return {
    state: { ...state, page: Math.min(state.page, lastPage) },
    total: ordered.length,
    complete: ordered.filter(found.isComplete).length,
    rows: ordered,
    results: await Promise.all(shown.map(show)),
    lastPage,
    facets,
    ...(isNarrowed(asked) && { widened: { ...emptyState, text: query.text } }),
  };
}

function isNarrowed({ state, query: { text, fields } }: Asked): boolean {
  return text !== '' && (fields.length > 0 || !isEmptySearch({ ...state, text: '' }));
}

/** The order in effect: without a text there is nothing to be relevant to. */
export function orderOf({ text, order }: SearchState): 'relevance' | 'newest' | 'oldest' {
  if (text === '') return order === 'oldest' ? 'oldest' : 'newest';
  return order ?? 'relevance';
}

async function findRows(
  engine: SearchEngine,
  { catalogue, query: { text, fields }, signal }: Asked,
): Promise<Found> {
  const isMeant = (row: number): boolean =>
    fields.every(([name, ids]) => {
      const filter = catalogue.filters[name];
      return filter?.pages[row]?.some((place) => ids.includes(filter.values[place]?.id ?? ''));
    });
  if (text === '') {
    return { rows: [...catalogue.days.keys()].filter(isMeant), isComplete: () => true };
  }
  const subjects = new Set(catalogue.subjects);
  const findings = await search(engine, text, { isSubject: (row) => subjects.has(row), signal });
  if (findings === undefined) return { rows: [], isComplete: () => false };
  const hits = findings.hits.filter(({ page }) => isMeant(page));
  const complete = new Set(hits.filter((hit) => hit.isComplete).map(({ page }) => page));
  return { rows: hits.map(({ page }) => page), isComplete: (row) => complete.has(row), findings };
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

function resultOf(
  row: number,
  page: FoundPage,
  text: string,
  { findings, isComplete }: Found,
): Result {
  const words: FoundWords = findings ? foundOn(row, findings.evidence) : new Map();
  const runs = parseQuery(text).words.flatMap((word) => word.runs);
  return {
    row,
    isComplete: isComplete(row),
    page,
    title: markWords(page.title, runs),
    passage: cutPassage(page, words),
  };
}
