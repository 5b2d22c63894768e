import { z } from 'zod';

const unwrapped = new WeakMap<z.ZodType, unknown>();

/** Takes off what wraps a schema: optional, default, transforms. */
export function unwrapSchema(schema: unknown): unknown {
  if (!(schema instanceof z.ZodType)) return schema;
  if (!unwrapped.has(schema)) unwrapped.set(schema, takeOff(schema));
  return unwrapped.get(schema);
}

function takeOff(schema: unknown): unknown {
  let inner = schema;
  for (;;) {
    if (
      inner instanceof z.ZodOptional ||
      inner instanceof z.ZodDefault ||
      inner instanceof z.ZodNullable
    ) {
      inner = inner.unwrap();
    } else if (inner instanceof z.ZodPipe) {
      inner = inner.in;
    } else {
      return inner;
    }
  }
}

/** Which branch of a schema each value of its discriminator picks. */
const branches = new WeakMap<z.ZodDiscriminatedUnion, Map<unknown, z.ZodObject | undefined>>();

/** The object schema that fits this data: the schema itself, or the branch its discriminator picks. */
export function objectSchemaFor(schema: unknown, data: unknown): z.ZodObject | undefined {
  const inner = unwrapSchema(schema);
  if (inner instanceof z.ZodObject) return inner;
  if (!(inner instanceof z.ZodDiscriminatedUnion)) return undefined;
  const { discriminator } = inner.def;
  const value = (data as Record<string, unknown> | undefined)?.[discriminator];
  const known = branches.get(inner) ?? new Map<unknown, z.ZodObject | undefined>();
  branches.set(inner, known);
  if (!known.has(value)) known.set(value, branchFor(inner, value));
  return known.get(value);
}

function branchFor(union: z.ZodDiscriminatedUnion, value: unknown): z.ZodObject | undefined {
  const { discriminator } = union.def;
  return (union.options as readonly unknown[])
    .filter((option) => option instanceof z.ZodObject)
    .find((option) => (option.shape[discriminator] as z.ZodType).safeParse(value).success);
}

/** The schema of one step down: a field of an object, an item of a list. */
export function schemaBelow(schema: unknown, step: PropertyKey, data: unknown): unknown {
  const object = objectSchemaFor(schema, data);
  if (object) return object.shape[String(step)];
  const inner = unwrapSchema(schema);
  if (inner instanceof z.ZodArray) return inner.element;
  if (inner instanceof z.ZodRecord) return inner.valueType;
  return undefined;
}

/** A value together with the schema that describes it and the way to it. */
export interface DescribedValue {
  readonly schema: unknown;
  readonly value: unknown;
  readonly path: readonly PropertyKey[];
}

/**
 * Every value inside some data that a schema describes, each with its path, from the outside in.
 * @param isWanted tells of a schema whether anything in the values that it describes is wanted
 */
export function* describedValues(
  schema: unknown,
  value: unknown,
  isWanted: (schema: unknown) => boolean = () => true,
  path: readonly PropertyKey[] = [],
): Generator<DescribedValue> {
  if (!isWanted(schema)) return;
  yield { schema: unwrapSchema(schema), value, path };
  if (Array.isArray(value)) {
    for (const [index, item] of (value as readonly unknown[]).entries()) {
      yield* describedValues(schemaBelow(schema, index, value), item, isWanted, [...path, index]);
    }
  } else if (typeof value === 'object' && value !== null) {
    const object = objectSchemaFor(schema, value);
    if (!object) return;
    for (const [key, item] of Object.entries(value as Record<string, unknown>)) {
      const below: unknown = object.shape[key];
      if (below) yield* describedValues(below, item, isWanted, [...path, key]);
    }
  }
}

/** The schemas one step down from a schema, whatever the data. */
export function schemasBelow(schema: unknown): unknown[] {
  const inner = unwrapSchema(schema);
  if (inner instanceof z.ZodObject) return Object.values(inner.shape);
  if (inner instanceof z.ZodDiscriminatedUnion) return [...(inner.options as readonly unknown[])];
  if (inner instanceof z.ZodArray) return [inner.element];
  if (inner instanceof z.ZodRecord) return [inner.valueType];
  return [];
}

/** The names of all fields that an object of a schema can have, whichever branch its discriminator picks. */
export function fieldNames(schema: unknown): string[] {
  const inner = unwrapSchema(schema);
  if (inner instanceof z.ZodObject) return Object.keys(inner.shape);
  if (!(inner instanceof z.ZodDiscriminatedUnion)) return [];
  return (inner.options as readonly unknown[]).flatMap(fieldNames);
}
