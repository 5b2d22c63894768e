import type { Catalogue } from '../catalogue.ts';
import { catalogueFile, readCatalogue } from '../catalogue-file.ts';
import { loadJson } from './load.ts';

/** Loads the catalogue of an index at an address that ends in a slash. Rejects when it cannot be had. */
export async function loadCatalogue(index: string): Promise<Catalogue> {
  return readCatalogue(await loadJson(`${index}${catalogueFile}`));
}
