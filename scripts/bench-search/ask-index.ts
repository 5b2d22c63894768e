import { answer } from '#search/browser/answer.ts';
import { openIndex } from '#search/browser/index-engine.ts';
import { loadCatalogue } from '#search/browser/load-catalogue.ts';
import { emptyState } from '#search/browser/state.ts';
import type { BrowserAnswer } from './asked-query.ts';

/** Asks the index with the modules of the search page. Runs in the browser. */
export async function ask(text: string): Promise<BrowserAnswer> {
  const begun = performance.now();
  let first: number | undefined;
  const address = new URL('/pagefind/', location.href).href;
  const engine = openIndex(address);
  const catalogue = loadCatalogue(address);
  const sources = { engine: () => engine, catalogue: () => catalogue };
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
