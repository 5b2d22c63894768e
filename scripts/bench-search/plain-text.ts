import type { SearchRecord } from '#search/record.ts';

/** The words of a page, title and summary first, apart by single blanks. */
export function plainText({ title, summary, html }: SearchRecord): string {
  const text = html()
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll('&amp;', '&');
  return `${title} ${summary} ${text}`.replaceAll(/\s+/g, ' ').trim();
}
