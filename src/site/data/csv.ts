import type { DataRecord, DataValue, FieldKey } from './dataset.ts';

/**
 * Records as CSV (RFC 4180): a byte order mark, by which spreadsheet programs know that it is UTF-8,
 * a line of names, then a line for each record.
 */
export function csvText(fields: readonly FieldKey[], records: readonly DataRecord[]): string {
  const lines = [
    fields.join(','),
    ...records.map((record) => fields.map((key) => cell(record[key] ?? null)).join(',')),
  ];
  return `\uFEFF${lines.map((line) => `${line}\r\n`).join('')}`;
}

function cell(value: DataValue): string {
  const text = typeof value === 'number' ? String(value) : guarded(plain(value));
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
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

/**
 * A text that a spreadsheet program does not take for a formula: such a beginning gets an apostrophe
 * (https://owasp.org/www-community/attacks/CSV_Injection).
 */
function guarded(text: string): string {
  return /^[=+\-@\t\r＝＋－＠]/.test(text) ? `'${text}` : text;
}
