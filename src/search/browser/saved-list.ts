import { csvFile } from '#domain/csv.ts';
import { parseCivilDate } from '#domain/civil-date.ts';
import type { Catalogue } from '../catalogue.ts';
import { recordFile, recordsPerFile, type ListRecord } from '../list-record.ts';

/** The columns of a saved list of results. Published names never change; /du-lieu/ says what each holds. */
export const listColumns = [
  'rank',
  'url',
  'kind',
  'number',
  'title',
  'body_name',
  'date',
  'date_from',
  'date_to',
  'status_label',
  'topic_names',
  'person_names',
] as const;
type ListColumn = (typeof listColumns)[number];

/** One result as it is saved; null is what nobody has stated. */
export type ListedPage = Readonly<Record<ListColumn, string | number | null | readonly string[]>>;

export interface SavedListSource {
  readonly catalogue: Catalogue;
  /** Loads a file of the folder of the index. */
  readonly load: (name: string) => Promise<unknown>;
  /** Makes a whole web address of an address from the root of the site. */
  readonly webAddressOf: (address: string) => string;
}

/** Gathers a list of results, given as rows of the catalogue, with all that is saved of each. */
export async function gatherList(
  rows: readonly number[],
  { catalogue, load, webAddressOf }: SavedListSource,
): Promise<ListedPage[]> {
  const names = [...new Set(rows.map(recordFile))];
  const files = new Map(
    await Promise.all(
      names.map(async (name) => [name, (await load(name)) as readonly ListRecord[]] as const),
    ),
  );
  return rows.map((row, index) => {
    const record = files.get(recordFile(row))?.[row % recordsPerFile];
    if (record === undefined) throw new Error(`search: no record of row ${row}`);
    const [address, kind, number, title, body, status] = record;
    const [from, to] = catalogue.days[row] ?? [];
    return {
      rank: index + 1,
      url: webAddressOf(address),
      kind,
      number: number || null,
      title,
      body_name: body || null,
      date: statedDate(from, to) ?? null,
      date_from: from ?? null,
      date_to: to ?? null,
      status_label: status || null,
      topic_names: labelsOf(catalogue, 'linh-vuc', row),
      person_names: labelsOf(catalogue, 'nguoi', row),
    };
  });
}

/** A gathered list as CSV, as spreadsheet programs read it. */
export function listCsv(list: readonly ListedPage[]): string {
  return csvFile([
    listColumns,
    ...list.map((page) =>
      listColumns.map((column) => {
        const value = page[column];
        if (typeof value === 'number' || typeof value === 'string') return value;
        return value?.join('; ') ?? '';
      }),
    ),
  ]);
}

/** A gathered list as JSON that says which search it comes from. */
export function listJson(list: readonly ListedPage[], search: string): string {
  const items = list.map((page) => JSON.stringify(page));
  return `{\n  "search": ${JSON.stringify(search)},\n  "items": [\n${items.join(',\n')}\n  ]\n}\n`;
}

/** The date as precisely as it is known, from the first and the last day that it may mean. */
function statedDate(from: string | undefined, to: string | undefined): string | undefined {
  if (from === undefined || to === undefined) return undefined;
  const texts = [from.slice(0, 4), from.slice(0, 7), from];
  return texts.find((text) => {
    const date = parseCivilDate(text);
    return date?.start === from && date.end === to;
  });
}

function labelsOf({ filters }: Catalogue, name: string, row: number): string[] {
  const filter = filters[name];
  return (filter?.pages[row] ?? []).flatMap((place) => filter?.values[place]?.label ?? []);
}
