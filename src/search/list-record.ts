import type { SearchRecord } from './record.ts';

/**
 * What a saved list of results tells of a page beside what the catalogue knows: its address without
 * the base path, its kind in words, number, title, who issued it, and its status; '' where there is
 * none.
 */
export type ListRecord = readonly [
  address: string,
  kind: string,
  number: string,
  title: string,
  body: string,
  status: string,
];

/** So many records stand in one file, in the order of the catalogue. */
export const recordsPerFile = 1000;

/** The name of the file, in the folder of the index, with the record of a row of the catalogue. */
export function recordFile(row: number): string {
  return `list-${Math.floor(row / recordsPerFile)}.json`;
}

/** Keeps of a record what a saved list tells. */
export function listRecord(record: SearchRecord): ListRecord {
  const { address, kindLabel, number = '', title, body = '', status } = record;
  return [address, kindLabel, number, title, body, status?.label ?? ''];
}

/** The files of records that are in the order of the catalogue. */
export function recordFiles(
  records: readonly ListRecord[],
): { readonly name: string; readonly text: string }[] {
  const count = Math.ceil(records.length / recordsPerFile);
  return Array.from({ length: count }, (_, index) => {
    const first = index * recordsPerFile;
    return {
      name: recordFile(first),
      text: JSON.stringify(records.slice(first, first + recordsPerFile)),
    };
  });
}
