import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';

/**
 * What changes in a file, as a unified diff. Line ends and a byte order mark are left out of it: they
 * would mark every line, and nobody would see the rest. Empty when nothing else changes.
 */
export function unifiedDiff(file: string, before: string, after: string): string {
  const [old, mended] = [before, after].map((text) =>
    text.replace(/^\ufeff/, '').replaceAll(/\r\n?/g, '\n'),
  );
  if (old === undefined || mended === undefined || old === mended) return '';
  return createTwoFilesPatch(`a/${file}`, `b/${file}`, old, mended, undefined, undefined, {
    context: 2,
    headerOptions: FILE_HEADERS_ONLY,
  });
}
