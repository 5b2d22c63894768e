import type { BrowserAnswer } from './asked-query.ts';

interface Pagefind {
  search(text: string): Promise<{
    readonly results: readonly { data(): Promise<{ readonly url: string }> }[];
  }>;
}

/** Asks plain Pagefind. Runs in the browser. */
export async function ask(text: string): Promise<BrowserAnswer> {
  const begun = performance.now();
  const pagefind = (await import(new URL('/pagefind/pagefind.js', location.href).href)) as Pagefind;
  const { results } = await pagefind.search(text);
  const pages = await Promise.all(results.slice(0, 10).map((result) => result.data()));
  const milliseconds = performance.now() - begun;
  return { found: pages.map(({ url }) => url), milliseconds, firstMilliseconds: milliseconds };
}
