import type { Catalogue } from '../catalogue.ts';
import { catalogueFile, readCatalogue } from '../catalogue-file.ts';

/** Loads the catalogue of an index at an address that ends in a slash. Rejects when it cannot be had. */
export async function loadCatalogue(index: string): Promise<Catalogue> {
  const response = await fetch(`${index}${catalogueFile}`, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`search: ${response.status} for ${catalogueFile}`);
  return readCatalogue(await response.json());
}
