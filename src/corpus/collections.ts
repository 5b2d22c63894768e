import type { z } from 'zod';
import { body } from './schema/body.ts';
import { conference } from './schema/conference.ts';
import { directive } from './schema/directive.ts';
import { page } from './schema/page.ts';
import { person } from './schema/person.ts';
import { place } from './schema/place.ts';
import { reference } from './schema/reference.ts';
import type { CollectionName } from './schema/reference-to.ts';
import { resolution } from './schema/resolution.ts';
import { topic } from './schema/topic.ts';

/** How the files of a collection lie: texts in year folders, texts in one folder, or YAML records. */
export type Layout = 'text-by-year' | 'text' | 'record';

/** The collections of a content folder: where their files lie and what they must hold. */
export const collections = {
  conferences: { layout: 'text-by-year', schema: conference },
  directives: { layout: 'text-by-year', schema: directive },
  resolutions: { layout: 'text-by-year', schema: resolution },
  bodies: { layout: 'record', schema: body },
  people: { layout: 'record', schema: person },
  places: { layout: 'record', schema: place },
  topics: { layout: 'record', schema: topic },
  references: { layout: 'record', schema: reference },
  pages: { layout: 'text', schema: page },
} as const satisfies Record<
  CollectionName,
  { readonly layout: Layout; readonly schema: z.ZodType }
>;

export const collectionNames = Object.keys(collections) as CollectionName[];

/** The validated data of an entry of a collection. */
export type EntryData<C extends CollectionName> = z.output<(typeof collections)[C]['schema']>;

/**
 * Whether the text of an entry of this collection is read as articles, clauses and points.
 * @param data the entry's data, of whatever shape: it is asked before it has been validated too
 */
export function hasProvisions(collection: CollectionName, data: unknown): boolean {
  if (collection === 'resolutions') return true;
  const form = (data as { readonly form?: unknown } | null | undefined)?.form;
  return collection === 'directives' && form === 'written';
}
