import { readdir } from 'node:fs/promises';
import { scalesFor, type PageWeight } from './page-weight.ts';

/** Weighs every page of a built site, in the order of their addresses. */
export async function weighSite(folder: string, base: string): Promise<PageWeight[]> {
  const names = await readdir(folder, { recursive: true });
  const scales = scalesFor(folder, base);
  return names
    .filter((name) => name.endsWith('.html') && !name.startsWith('tep/'))
    .toSorted()
    .map((name) => scales.weigh(name));
}
