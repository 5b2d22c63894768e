import { z } from 'zod';

/** The collections whose entries have an id that others may name. */
export type CollectionName =
  | 'conferences'
  | 'directives'
  | 'resolutions'
  | 'bodies'
  | 'people'
  | 'places'
  | 'topics'
  | 'references'
  | 'pages';

/** Everything that carries a text or a number and can be cited: published here or elsewhere. */
export const citable = ['conferences', 'directives', 'resolutions', 'references'] as const;

/** Which collections an id field points into; read by the resolver, so that no reference is forgotten. */
export const referenceTargets = z.registry<{ readonly collections: readonly CollectionName[] }>();

/** An id field that must name an existing entry of one of these collections. */
export function referenceTo(...collections: readonly CollectionName[]) {
  return z.string().min(1).register(referenceTargets, { collections });
}
