import { hostingWords } from '#i18n/hosting.ts';
import { bytesOf, type PageWeight, type WeighedFile } from './page-weight.ts';

/** The most that a page may bring to a first visitor, in bytes over the wire. */
export const budgets = {
  /** HTML, styles and script together. */
  page: 60_000,
  script: 15_000,
  /** Of the search page, which does nothing without a script. */
  searchScript: 25_000,
  fonts: 110_000,
  /**
   * The search page and its first question, on a site so small that its index counts for little; the
   * index of a large one may bring it to 350 kB.
   */
  firstSearch: 160_000,
} as const;

/** A page that is too heavy: one sentence for each budget it breaks, with its heaviest files. */
export function overweight(page: PageWeight): string[] {
  const script = page.kind.endsWith('/tim-kiem/') ? budgets.searchScript : budgets.script;
  const elsewhere = page.elsewhere.map((address) => `${page.address}: ${address}`);
  return [
    ...judge(page, hostingWords.all, budgets.page, ['html', 'styles', 'script']),
    ...judge(page, hostingWords.script, script, ['script']),
    ...judge(page, hostingWords.fontFiles, budgets.fonts, ['font']),
    ...elsewhere,
  ];
}

function judge(
  page: PageWeight,
  name: string,
  budget: number,
  kinds: readonly WeighedFile['what'][],
): string[] {
  const bytes = bytesOf(page, ...kinds);
  if (bytes <= budget) return [];
  const heaviest = page.files
    .filter(({ what }) => kinds.includes(what))
    .toSorted((a, b) => b.bytes - a.bytes)
    .slice(0, 4)
    .map((part) => `${part.file} ${kilobytes(part.bytes)}`);
  return [
    hostingWords.tooHeavy
      .replace('{address}', page.address)
      .replace('{what}', name)
      .replace('{kb}', kilobytes(bytes))
      .replace('{budget}', kilobytes(budget))
      .replace('{heaviest}', heaviest.join(', ')),
  ];
}

/** Thousands of bytes with one decimal, as Vietnamese writes it. */
export function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1).replace('.', ',');
}
