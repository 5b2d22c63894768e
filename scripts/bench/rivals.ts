import { measureHugo } from './hugo.ts';
import type { Rival } from './options.ts';
import type { RivalFolders, RivalMeasurement } from './rival-site.ts';
import { measureStarlight } from './starlight.ts';

export interface Versus {
  hugoPagefind?: RivalMeasurement;
  /** As it comes. */
  starlight?: RivalMeasurement;
  /** Without the list of all pages on every page. */
  starlightBare?: RivalMeasurement;
}

/** Builds the same texts with the site generators asked for, in this same run. */
export async function measureRivals(
  rivals: readonly Rival[],
  folders: RivalFolders,
): Promise<Versus | undefined> {
  if (rivals.length === 0) return undefined;
  const versus: Versus = {};
  if (rivals.includes('hugo')) versus.hugoPagefind = await measureHugo(folders);
  if (rivals.includes('starlight')) {
    const { whole, bare } = await measureStarlight(folders);
    versus.starlight = whole;
    versus.starlightBare = bare;
  }
  return versus;
}
