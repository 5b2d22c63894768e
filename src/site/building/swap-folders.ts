import { existsSync } from 'node:fs';
import { rename } from 'node:fs/promises';

/**
 * Puts a finished folder in the place of another, which goes to `old`. There is no moment at which
 * the place holds half a site: the old one steps aside, and the new one steps in.
 */
export async function swapFolders(made: string, place: string, old: string): Promise<void> {
  if (!existsSync(place)) return rename(made, place);
  await rename(place, old);
  try {
    await rename(made, place);
  } catch (error) {
    await rename(old, place);
    throw error;
  }
}
