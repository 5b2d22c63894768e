import type { PageKey } from './page-key.ts';

/**
 * What a build knows of the pages that the build before has made. The build sets it for the run; the
 * preview has none.
 */
export interface ReusedPages {
  /** Whether there is any page to use again. */
  readonly isEmpty: boolean;
  /** Puts the page of a key in its place, if there is one; the page then need not be made. */
  take(address: string, key: PageKey): boolean;
  /** Told of every page that was made. */
  made(address: string, key: PageKey): void;
}

/** Vite evaluates modules apart from the process; the registry of symbols is the same for both. */
const slot = Symbol.for('congbo.reused-pages');
const holder = globalThis as { [slot]?: ReusedPages | undefined };

/** Lets the pages of this process be used again, or no longer. */
export function reusePages(pages: ReusedPages | undefined): void {
  holder[slot] = pages;
}

/** The pages that may be used again in this process. */
export function reusedPages(): ReusedPages | undefined {
  return holder[slot];
}
