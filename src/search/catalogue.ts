import { slugify } from '#domain/vietnamese.ts';
import type { FilterValue, SearchRecord } from './record.ts';

/**
 * What filters and orders need to know of every page: a row per page, in the order in which the
 * index sorts by date, because Pagefind names its pages only by fingerprints.
 */
export interface Catalogue {
  /** Per page its first and last day, or empty where no date is known. */
  readonly days: readonly (readonly [start: string, end: string] | readonly [])[];
  readonly filters: Readonly<Record<string, CatalogueFilter>>;
  /** The rows of pages that lead to documents and are none: bodies, people, places, topics. */
  readonly subjects: readonly number[];
}

export interface CatalogueFilter {
  readonly values: readonly FilterValue[];
  /** Per page the places of its values in `values`. */
  readonly pages: readonly (readonly number[])[];
}

const subjectKinds = new Set(['co-quan', 'nguoi', 'dia-ban', 'linh-vuc']);

/** The part of a record that the catalogue keeps. */
export type CatalogueRow = Pick<SearchRecord, 'address' | 'kind' | 'date' | 'filters'>;

/**
 * The place of a page in the order of the index: by the first day of its date, pages without one
 * before all, then by address. No two pages have the same, and the index sorts by it too.
 */
export function orderKey({ date, address }: Pick<SearchRecord, 'date' | 'address'>): string {
  return `${date?.start ?? '0000'} ${address}`;
}

/** Makes the catalogue of all pages, given in any order. */
export function makeCatalogue(unordered: readonly CatalogueRow[]): Catalogue {
  const rows = unordered.toSorted((a, b) => (orderKey(a) < orderKey(b) ? -1 : 1));
  const names = new Set(rows.flatMap(({ filters }) => Object.keys(filters)));
  return {
    days: rows.map(({ date }) => (date === undefined ? [] : [date.start, date.end])),
    filters: Object.fromEntries([...names].sort().map((name) => [name, makeFilter(rows, name)])),
    subjects: rows.flatMap(({ kind }, row) => (subjectKinds.has(kind) ? [row] : [])),
  };
}

function makeFilter(rows: readonly CatalogueRow[], name: string): CatalogueFilter {
  const places = new Map<string, number>();
  const values: FilterValue[] = [];
  const pages = rows.map(({ filters }) =>
    (filters[name] ?? []).map((given) => {
      const value = typeof given === 'string' ? { id: slugify(given), label: given } : given;
      const place = places.get(value.id) ?? values.push(value) - 1;
      places.set(value.id, place);
      return place;
    }),
  );
  return { values, pages: pages.map((own) => [...new Set(own)]) };
}
