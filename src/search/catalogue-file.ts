import { slugify } from '#domain/vietnamese.ts';
import type { Catalogue, CatalogueFilter } from './catalogue.ts';
import { readNumbers, writeNumbers } from './number-letters.ts';
import type { FilterValue } from './record.ts';

/** The name of the file of the catalogue in the folder of the index. */
export const catalogueFile = 'catalogue.json';

/** A catalogue as it is published: column by column, because every search loads all of it. */
interface PackedCatalogue {
  /** How many pages have no date; they come first. */
  readonly undated: number;
  /** The first day of the first page that has one, '' if none has. */
  readonly start: string;
  /** Per page with a date how many days its first is behind that of the page before, */
  readonly starts: string;
  /** and how many days its last is behind its first. */
  readonly lengths: string;
  /** The gaps between the rows of subjects. */
  readonly subjects: string;
  readonly filters: Readonly<Record<string, PackedFilter>>;
}

interface PackedFilter {
  /** The label, the id unless that is its slug, and other names. */
  readonly values: readonly (readonly [label: string, id: string, ...names: string[]])[];
  /** The sets of values that pages have, the most frequent first. */
  readonly sets: readonly (readonly number[])[];
  /** Per page its set. */
  readonly pages: string;
}

/** Writes a catalogue, of which the pages are in the order of their first days, as JSON. */
export function writeCatalogue({ days, subjects, filters }: Catalogue): string {
  const dated = days.flatMap((own) => (own.length === 0 ? [] : [own.map(dayNumber)]));
  const packed: PackedCatalogue = {
    undated: days.length - dated.length,
    start: days.find((own) => own.length > 0)?.[0] ?? '',
    starts: writeNumbers(
      gapsOf(
        dated.map(([start = 0]) => start),
        dated[0]?.[0],
      ),
    ),
    lengths: writeNumbers(dated.map(([start = 0, end = start]) => end - start)),
    subjects: writeNumbers(gapsOf(subjects)),
    filters: Object.fromEntries(
      Object.entries(filters).map(([name, own]) => [name, packFilter(own)]),
    ),
  };
  return JSON.stringify(packed);
}

/** Gives the catalogue of which `writeCatalogue` has written the JSON. */
export function readCatalogue(json: unknown): Catalogue {
  const { undated, start, starts, lengths, subjects, filters } = json as PackedCatalogue;
  const lengthOf = readNumbers(lengths);
  let day = start === '' ? 0 : dayNumber(start);
  const texts = new Map<number, string>();
  const textOf = (own: number): string => {
    const text = texts.get(own) ?? dayText(own);
    texts.set(own, text);
    return text;
  };
  const days = readNumbers(starts).map((gap, row): Catalogue['days'][number] => {
    day += gap;
    const [first, length = 0] = [textOf(day), lengthOf[row]];
    return [first, length === 0 ? first : textOf(day + length)];
  });
  return {
    days: [...Array.from({ length: undated }, (): [] => []), ...days],
    filters: Object.fromEntries(
      Object.entries(filters).map(([name, own]) => [name, unpackFilter(own)]),
    ),
    subjects: sumsOf(readNumbers(subjects)),
  };
}

function packFilter({ values, pages }: CatalogueFilter): PackedFilter {
  const counts = new Map<string, number>();
  for (const places of pages) counts.set(places.join(), (counts.get(places.join()) ?? 0) + 1);
  const sets = [...counts].sort(([, a], [, b]) => b - a).map(([set]) => set);
  const placeOf = new Map(sets.map((set, place) => [set, place]));
  return {
    values: values.map(({ id, label, names = [] }) => [
      label,
      id === slugify(label) ? '' : id,
      ...names,
    ]),
    sets: sets.map((set) => (set === '' ? [] : set.split(',').map(Number))),
    pages: writeNumbers(pages.map((places) => placeOf.get(places.join()) ?? 0)),
  };
}

function unpackFilter({ values, sets, pages }: PackedFilter): CatalogueFilter {
  return {
    values: values.map(([label, id, ...names]): FilterValue => ({
      id: id === '' ? slugify(label) : id,
      label,
      ...(names.length > 0 && { names }),
    })),
    pages: readNumbers(pages).map((set) => sets[set] ?? []),
  };
}

/** What each of ascending numbers is more than the one before. */
function gapsOf(numbers: readonly number[], before = 0): number[] {
  return numbers.map((own, index) => own - (numbers[index - 1] ?? before));
}

function sumsOf(gaps: readonly number[]): number[] {
  let sum = 0;
  return gaps.map((gap) => (sum += gap));
}

const dayLength = 86_400_000;

function dayNumber(day: string): number {
  return Date.parse(day) / dayLength;
}

function dayText(day: number): string {
  return new Date(day * dayLength).toISOString().slice(0, 10);
}
