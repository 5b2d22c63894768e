import type { Browser } from 'playwright-core';
import type { BenchServer } from './bench-server.ts';
import type { LabelledQuery } from './searched-set.ts';

/** What came of one query, asked by a browser with an empty cache. */
export interface AskedQuery {
  readonly query: LabelledQuery;
  /** The addresses of the first ten answers. */
  readonly found: readonly string[];
  /** From the question to all ten answers with their texts. */
  readonly milliseconds: number;
  /** Until anything could be shown, if that was sooner. */
  readonly firstMilliseconds: number;
  readonly bytes: number;
}

/** What a module of answers gives for a query in the browser. */
export interface BrowserAnswer {
  readonly found: readonly string[];
  readonly milliseconds: number;
  readonly firstMilliseconds: number;
}

/**
 * Asks a query in a new browser context, which has nothing in its cache. The code is loaded before,
 * the index is not.
 * @param module address of a module whose `ask` gives a `BrowserAnswer`
 */
export async function askInBrowser(
  browser: Browser,
  server: BenchServer,
  module: string,
  query: LabelledQuery,
): Promise<AskedQuery> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.goto(server.address);
    await page.evaluate(async (address) => {
      await import(address);
    }, module);
    server.takeBytes();
    const answer = await page.evaluate(
      async ([address, text]) => {
        const { ask } = (await import(address)) as {
          ask: (text: string) => Promise<BrowserAnswer>;
        };
        return ask(text);
      },
      [module, query.text] as const,
    );
    return { query, ...answer, bytes: server.takeBytes() };
  } finally {
    await context.close();
  }
}
