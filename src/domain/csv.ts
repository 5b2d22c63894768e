/**
 * Lines of cells as CSV (RFC 4180): a byte order mark, by which spreadsheet programs know that it is
 * UTF-8, then a line for each, ended as the standard says.
 */
export function csvFile(lines: readonly (readonly (string | number)[])[]): string {
  return `\uFEFF${lines.map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('')}`;
}

function csvCell(value: string | number): string {
  const text = typeof value === 'number' ? String(value) : guarded(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * A text that a spreadsheet program does not take for a formula: such a beginning gets an apostrophe
 * (https://owasp.org/www-community/attacks/CSV_Injection).
 */
function guarded(text: string): string {
  return /^[=+\-@\t\r＝＋－＠]/.test(text) ? `'${text}` : text;
}
