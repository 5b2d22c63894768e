import { isDeepStrictEqual } from 'node:util';
import { isMap, isScalar, isSeq, parseDocument, type YAMLMap } from 'yaml';
import { entryFields } from '../schema/entry.ts';
import { objectSchemaFor, schemaBelow } from '../schema-walk.ts';
import { reorderedMap } from './block-map.ts';
import { dataOf, hasAnchors } from './scalars.ts';
import type { ContentText } from './content-text.ts';
import type { Splice } from './splice.ts';

const commonFields = Object.keys(entryFields);
/** The fields of every entry that come before those of its kind; the others come after them. */
const firstFields = ['title', 'summary', 'meaning', 'topics', 'cites'];

/**
 * The order of the fields of some data: that of its schema, but in an entry what it is called first,
 * then what its kind has of its own, then where it comes from.
 */
export function fieldOrder(schema: unknown, data: unknown): readonly string[] {
  const fields = Object.keys(objectSchemaFor(schema, data)?.shape ?? {});
  if (!commonFields.every((field) => fields.includes(field))) return fields;
  const own = fields.filter((field) => !commonFields.includes(field));
  const last = commonFields.filter((field) => !firstFields.includes(field));
  return [...firstFields, ...own, ...last];
}

/**
 * Brings the first mapping that is out of order into order, with its comments; undefined when all
 * are. A mapping with a field that its schema does not know stays, and so does YAML with aliases.
 */
export function orderSplice(content: ContentText): Splice | undefined {
  const data = dataOf(content);
  if (data === undefined || hasAnchors(content)) return undefined;
  const source = content.text.slice(content.yamlStart, content.yamlEnd);
  for (const { map, schema, value } of mapsIn(content.yaml.contents, content.schema, data)) {
    const order = wantedOrder(map, fieldOrder(schema, value));
    const splice = order && reorderedMap(source, map, order);
    if (!splice) continue;
    const after = source.slice(0, splice.start) + splice.text + source.slice(splice.end);
    const reread = parseDocument(after, { prettyErrors: false });
    if (reread.errors.length > 0 || !isDeepStrictEqual(reread.toJS(), data)) continue;
    const { yamlStart } = content;
    return { start: splice.start + yamlStart, end: splice.end + yamlStart, text: splice.text };
  }
  return undefined;
}

/** The places of a mapping's pairs in the wanted order; undefined if that is the present one or cannot be told. */
function wantedOrder(map: YAMLMap, fields: readonly string[]): number[] | undefined {
  const ranks = map.items.map(({ key }) =>
    isScalar(key) ? fields.indexOf(String(key.value)) : -1,
  );
  if (ranks.includes(-1)) return undefined;
  const order = ranks
    .map((_, index) => index)
    .toSorted((a, b) => (ranks[a] ?? 0) - (ranks[b] ?? 0));
  return order.every((from, to) => from === to) ? undefined : order;
}

interface DescribedMap {
  readonly map: YAMLMap;
  readonly schema: unknown;
  readonly value: unknown;
}

function* mapsIn(node: unknown, schema: unknown, value: unknown): Generator<DescribedMap> {
  if (isMap(node)) {
    if (!node.flow) yield { map: node, schema, value };
    for (const { key, value: child } of node.items) {
      const name = isScalar(key) ? String(key.value) : '';
      const below = (value as Readonly<Record<string, unknown>> | null)?.[name];
      yield* mapsIn(child, schemaBelow(schema, name, value), below);
    }
  } else if (isSeq(node)) {
    for (const [index, child] of node.items.entries()) {
      const item = (value as readonly unknown[] | undefined)?.[index];
      yield* mapsIn(child, schemaBelow(schema, index, value), item);
    }
  }
}
