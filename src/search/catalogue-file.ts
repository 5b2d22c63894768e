import { ByteReader } from './byte-reader.ts';
import { ByteWriter } from './byte-writer.ts';
import type { Catalogue, CatalogueFilter } from './catalogue.ts';
import type { FilterValue } from './record.ts';

/** The parts in which a catalogue is kept: its days and subjects, and each filter for itself. */
export const daysPart = 'days';

type Days = Pick<Catalogue, 'days' | 'subjects'>;

const dayLength = 86_400_000;
const firstDay = Date.parse('0001-01-01');

/** Writes the days of pages, which are in the order of their first days, those without one first. */
export function writeDays({ days, subjects }: Days): Uint8Array {
  const writer = new ByteWriter(1024);
  writer.writeNumber(days.length);
  const undated = days.findIndex(([start]) => start !== undefined);
  writer.writeNumber(undated < 0 ? days.length : undated);
  let before = 0;
  for (const [start, end] of days) {
    if (start === undefined || end === undefined) continue;
    const first = dayNumber(start);
    writer.writeNumber(first - before);
    writer.writeNumber(dayNumber(end) - first);
    before = first;
  }
  writeAscending(writer, subjects);
  return writer.bytes;
}

export function readDays(bytes: Uint8Array): Days {
  const reader = new ByteReader(bytes);
  const [count, undated] = [reader.readNumber(), reader.readNumber()];
  let first = 0;
  const days = Array.from({ length: count }, (_, row): Days['days'][number] => {
    if (row < undated) return [];
    first += reader.readNumber();
    const length = reader.readNumber();
    const start = dayText(first);
    return [start, length === 0 ? start : dayText(first + length)];
  });
  return { days, subjects: readAscending(reader) };
}

/** Writes a filter: its values, the sets of values that pages have, and which set each page has. */
export function writeFilter({ values, pages }: CatalogueFilter): Uint8Array {
  const writer = new ByteWriter(1024);
  writer.writeText(
    JSON.stringify(values.map(({ id, label, names = [] }) => [id, label, ...names])),
  );
  const sets = new Map<string, number>();
  const setOf = pages.map((places) => {
    const key = places.join();
    const set = sets.get(key) ?? sets.size;
    sets.set(key, set);
    return set;
  });
  writer.writeNumber(sets.size);
  for (const key of sets.keys()) {
    const places = key === '' ? [] : key.split(',').map(Number);
    writer.writeNumber(places.length);
    for (const place of places) writer.writeNumber(place);
  }
  for (const set of setOf) writer.writeNumber(set);
  return writer.bytes;
}

export function readFilter(bytes: Uint8Array): CatalogueFilter {
  const reader = new ByteReader(bytes);
  const written = JSON.parse(reader.readText()) as readonly [
    id: string,
    label: string,
    ...string[],
  ][];
  const values = written.map(([id, label, ...names]): FilterValue => ({
    id,
    label,
    ...(names.length > 0 && { names }),
  }));
  const sets = Array.from({ length: reader.readNumber() }, () =>
    Array.from({ length: reader.readNumber() }, () => reader.readNumber()),
  );
  const pages: (readonly number[])[] = [];
  while (!reader.isAtEnd) pages.push(sets[reader.readNumber()] ?? []);
  return { values, pages };
}

function writeAscending(writer: ByteWriter, numbers: readonly number[]): void {
  writer.writeNumber(numbers.length);
  for (const [index, own] of numbers.entries()) writer.writeNumber(own - (numbers[index - 1] ?? 0));
}

function readAscending(reader: ByteReader): number[] {
  let last = 0;
  return Array.from({ length: reader.readNumber() }, () => (last += reader.readNumber()));
}

/** Days since the first day of the first year. */
function dayNumber(day: string): number {
  return (Date.parse(day) - firstDay) / dayLength;
}

function dayText(day: number): string {
  return new Date(firstDay + day * dayLength).toISOString().slice(0, 10);
}
