import { csvFile } from '#domain/csv.ts';
import type { DataRecord, DataValue, FieldKey } from './dataset.ts';

/** Records as CSV: a line of names, then a line for each record. */
export function csvText(fields: readonly FieldKey[], records: readonly DataRecord[]): string {
  return csvFile([
    fields,
    ...records.map((record) => fields.map((key) => cellOf(record[key] ?? null))),
  ]);
}

function cellOf(value: DataValue): string | number {
  return typeof value === 'number' ? value : plain(value);
}

/** A list in one cell, its items apart by semicolons; a thing by its values in their order. */
function plain(value: DataValue): string {
  if (value === null) return '';
  if (Array.isArray(value)) return value.map(plain).join('; ');
  if (typeof value === 'object') {
    return Object.values(value)
      .map(plain)
      .filter((text) => text !== '')
      .join(' ');
  }
  return String(value);
}
