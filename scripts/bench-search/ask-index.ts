import { answer } from '#search/browser/answer.ts';
import { openIndex } from '#search/browser/open-index.ts';
import { emptyState } from '#search/browser/state.ts';
import type { BrowserAnswer } from './asked-query.ts';

/** Asks the index with the modules of the search page. Runs in the browser. */
export async function ask(text: string): Promise<BrowserAnswer> {
  const begun = performance.now();
  let first: number | undefined;
  const sources = openIndex(new URL('/chi-muc/', location.href).href);
  const found = await answer(
    sources,
    { ...emptyState, text },
    { onPartial: () => (first ??= performance.now() - begun) },
  );
  const milliseconds = performance.now() - begun;
  return {
    found: found.results.map(({ page }) => page.address),
    milliseconds,
    firstMilliseconds: first ?? milliseconds,
  };
}
