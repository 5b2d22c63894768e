import { foldedRuns } from '../document-names.ts';
import type { Result } from './answer.ts';
import type { Suggestion } from './name-suggestions.ts';

/** So many documents are offered. */
const documentsOffered = 4;

/**
 * The results of which the number or the title has all that is typed. They cost nothing: the page
 * searches while people type anyway.
 */
export function suggestDocuments(results: readonly Result[], text: string): Suggestion[] {
  const typed = foldedRuns(text).map(withoutZeros);
  if (typed.length === 0) return [];
  return results
    .filter(({ page }) => {
      const number = foldedRuns(page.number ?? '').map(withoutZeros);
      return hasAll([...number, ...foldedRuns(`${page.kind} ${page.title}`)], typed);
    })
    .slice(0, documentsOffered)
    .map(({ page }) => ({
      address: page.address,
      label: page.title,
      detail: [page.kind, page.number, page.date].filter((part) => part !== undefined).join(' · '),
    }));
}

function hasAll(runs: readonly string[], typed: readonly string[]): boolean {
  return typed.every((word, index) =>
    runs.some((run) => (index === typed.length - 1 ? run.startsWith(word) : run === word)),
  );
}

function withoutZeros(run: string): string {
  return run.replace(/^0+(?=\d)/, '');
}
