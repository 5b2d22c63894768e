import { parseCivilDate } from '#domain/civil-date.ts';
import { overlaps, type DateSpan } from '#domain/civil-date.ts';
import type { Catalogue } from '../catalogue.ts';
import type { FilterValue } from '../record.ts';
import { filterNames, type FilterName, type Order, type SearchState } from './state.ts';

/** A value of a filter, and how many pages choosing it would leave or add. */
export interface FacetValue extends FilterValue {
  readonly count: number;
  readonly isChosen: boolean;
}

export interface Selection {
  /** The rows that pass all filters, in the order in which they were given. */
  readonly rows: readonly number[];
  /** Per filter its values that some page has, counted with all the other filters applied. */
  readonly facets: Readonly<Record<FilterName, readonly FacetValue[]>>;
}

type Chosen = Pick<SearchState, 'filters' | 'from' | 'to'>;

/** Applies the filters of a state to rows of the catalogue. */
export function select(catalogue: Catalogue, rows: readonly number[], state: Chosen): Selection {
  const span: DateSpan = {
    start: parseCivilDate(state.from ?? '')?.start,
    end: parseCivilDate(state.to ?? '')?.end,
  };
  const isDated = span.start !== undefined || span.end !== undefined;
  const chosen = filterNames.map((name) => chosenPlaces(catalogue, name, state));
  const narrowing = filterNames.flatMap((name, index) => {
    const places = chosen[index];
    return places === undefined ? [] : [{ name, places }];
  });
  const counts = filterNames.map((name) =>
    new Array<number>(catalogue.filters[name]?.values.length ?? 0).fill(0),
  );
  const passing: number[] = [];
  for (const row of rows) {
    if (isDated && !isWithin(catalogue, row, span)) continue;
    const failed = narrowing.filter(
      ({ name, places }) => !placesOf(catalogue, name, row).some((own) => places.has(own)),
    );
    if (failed.length === 0) passing.push(row);
    if (failed.length > 1) continue;
    // A page that only one filter keeps out still counts for what that filter could let in.
    for (const [index, name] of filterNames.entries()) {
      if (failed.length === 1 && failed[0]?.name !== name) continue;
      const own = counts[index];
      if (own === undefined) continue;
      for (const place of placesOf(catalogue, name, row)) own[place] = (own[place] ?? 0) + 1;
    }
  }
  const facets = filterNames.map((name, index) => [
    name,
    facetOf(catalogue, name, counts[index] ?? [], chosen[index]),
  ]);
  return { rows: passing, facets: Object.fromEntries(facets) as Selection['facets'] };
}

/** Puts rows in the order of their dates; those of one day stay as the catalogue has them, those without a date come last. */
export function orderByDate(
  { days }: Catalogue,
  rows: readonly number[],
  order: Exclude<Order, 'relevance'>,
): number[] {
  const direction = order === 'newest' ? -1 : 1;
  const dayOf = (row: number): string => days[row]?.[0] ?? '';
  return rows.toSorted((a, b) => {
    const [left, right] = [dayOf(a), dayOf(b)];
    if (left === right) return a - b;
    if (left === '' || right === '') return left === '' ? 1 : -1;
    return (left < right ? -1 : 1) * direction;
  });
}

function isWithin({ days }: Catalogue, row: number, span: DateSpan): boolean {
  const [start, end] = days[row] ?? [];
  return start !== undefined && overlaps({ start, end }, span);
}

function placesOf({ filters }: Catalogue, name: FilterName, row: number): readonly number[] {
  return filters[name]?.pages[row] ?? [];
}

/** The places of the chosen values, none where the catalogue does not know them; undefined if nothing is chosen. */
function chosenPlaces(
  { filters }: Catalogue,
  name: FilterName,
  state: Chosen,
): ReadonlySet<number> | undefined {
  const ids = state.filters[name];
  if (ids === undefined) return undefined;
  const places = [...(filters[name]?.values ?? []).entries()];
  return new Set(places.flatMap(([place, { id }]) => (ids.includes(id) ? [place] : [])));
}

function facetOf(
  { filters }: Catalogue,
  name: FilterName,
  counts: readonly number[],
  chosen: ReadonlySet<number> | undefined,
): FacetValue[] {
  const values = (filters[name]?.values ?? []).map((value, place) => ({
    ...value,
    count: counts[place] ?? 0,
    isChosen: chosen?.has(place) ?? false,
  }));
  const shown = values.filter(({ count, isChosen }) => count > 0 || isChosen);
  return name === 'nam'
    ? shown.sort((a, b) => Number(b.label) - Number(a.label))
    : shown.sort((a, b) => b.count - a.count || byLabel.compare(a.label, b.label));
}

const byLabel = new Intl.Collator('vi', { numeric: true });
