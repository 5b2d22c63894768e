import { z } from 'zod';
import { describedValues, schemasBelow, unwrapSchema } from './schema-walk.ts';
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
  for (const { schema: described, value, path } of describedValues(schema, data, namesOthers)) {
    // Data of the wrong shape leads to places that no schema describes.
    if (typeof value !== 'string' || !(described instanceof z.ZodType)) continue;
    const target = referenceTargets.get(described as never);
    if (target) found.push({ value, path, collections: target.collections });
  }
  return found;
}

const known = new WeakMap<z.ZodType, boolean>();

/** Whether data of a schema can name other entries: most of it is words, which need not be looked at. */
function namesOthers(schema: unknown): boolean {
  if (!(schema instanceof z.ZodType)) return false;
  const before = known.get(schema);
  if (before !== undefined) return before;
  const isReference = referenceTargets.get(unwrapSchema(schema) as never) !== undefined;
  const found = isReference || schemasBelow(schema).some(namesOthers);
  known.set(schema, found);
  return found;
}
