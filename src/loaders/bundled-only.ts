/*
 * A build hands its pages the archive that it has read and checked, so that Astro has to know only what
 * Astro itself bundles: texts in MDX, and pictures. Keeping the fields of every entry in its store as
 * well, and in the program, took 0.6 GB and several seconds at 10,000 documents. The preview, and Astro
 * run by itself, keep all entries there.
 */

/** Vite evaluates modules apart from the process; the registry of symbols is the same for both. */
const slot = Symbol.for('congbo.bundled-only');
const holder = globalThis as { [slot]?: boolean };

/** Whether only entries that Astro bundles something of are stored from now on. */
export function storeBundledOnly(isOnly: boolean): void {
  holder[slot] = isOnly;
}

/** Whether only entries that Astro bundles something of are to be stored. */
export function storesBundledOnly(): boolean {
  return holder[slot] === true;
}
