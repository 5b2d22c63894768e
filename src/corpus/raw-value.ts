import { parseCivilDate, type CivilDate } from '#domain/civil-date.ts';
import type { ValuePath } from './yaml.ts';

/*
 * Data as written, before anybody knows that its shape is right: rules look at it through these, so
 * that an entry with one mistake is still told of its others.
 */

/** The value at the end of a path, undefined where the path leads nowhere. */
export function valueAt(data: unknown, path: ValuePath): unknown {
  let value = data;
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Readonly<Record<PropertyKey, unknown>>)[step];
  }
  return value;
}

/** The text at a path, without blanks around it; undefined where there is none. */
export function textAt(data: unknown, path: ValuePath): string | undefined {
  const value = valueAt(data, path);
  if (typeof value !== 'string') return undefined;
  return value.trim() || undefined;
}

/** The date at a path; undefined where there is none that can be read. */
export function dateAt(data: unknown, path: ValuePath): CivilDate | undefined {
  const value = valueAt(data, path);
  return typeof value === 'string' || typeof value === 'number'
    ? parseCivilDate(String(value))
    : undefined;
}

/** The list at a path, empty where there is none. */
export function listAt(data: unknown, path: ValuePath): readonly unknown[] {
  const value = valueAt(data, path);
  return Array.isArray(value) ? value : [];
}
