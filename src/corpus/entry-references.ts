import { z } from 'zod';
import { describedValues } from './schema-walk.ts';
import { referenceTargets, type CollectionName } from './schema/reference-to.ts';
import type { ValuePath } from './yaml.ts';

/** One id that names another entry, and where it stands. */
export interface EntryReference {
  readonly value: string;
  readonly path: ValuePath;
  readonly collections: readonly CollectionName[];
}

/** Every id in some data that names another entry, found through the schema, so that none is forgotten. */
export function referencesIn(schema: unknown, data: unknown): EntryReference[] {
  const found: EntryReference[] = [];
  for (const { schema: described, value, path } of describedValues(schema, data)) {
    // Data of the wrong shape leads to places that no schema describes.
    if (typeof value !== 'string' || !(described instanceof z.ZodType)) continue;
    const target = referenceTargets.get(described as never);
    if (target) found.push({ value, path, collections: target.collections });
  }
  return found;
}
