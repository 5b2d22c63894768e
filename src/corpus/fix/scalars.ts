import { isScalar, Scalar, visit } from 'yaml';
import { describedValues } from '../schema-walk.ts';
import type { ValuePath } from '../yaml.ts';
import type { ContentText } from './content-text.ts';
import type { Splice } from './splice.ts';

/** A text of the YAML and where it stands in the file, quotation marks included. */
export interface WrittenScalar {
  readonly value: string;
  readonly start: number;
  readonly end: number;
  /** The mark around it; empty for a plain text and for a block. */
  readonly quote: '"' | "'" | '';
  readonly isBlock: boolean;
}

/** Every text of the YAML that is a value, with the way to it; aliases are passed over. */
export function* valuesOf(
  content: ContentText,
): Generator<WrittenScalar & { readonly path: ValuePath; readonly schema: unknown }> {
  for (const { schema, value, path } of describedValues(content.schema, dataOf(content))) {
    if (typeof value !== 'string') continue;
    const node = content.yaml.getIn(path, true);
    const scalar = isScalar(node) ? writtenScalar(content, node) : undefined;
    if (scalar) yield { ...scalar, path, schema };
  }
}

/** The text at the end of a path, if there is one. */
export function scalarAt(content: ContentText, path: ValuePath): WrittenScalar | undefined {
  const node = content.yaml.getIn(path, true);
  return isScalar(node) ? writtenScalar(content, node) : undefined;
}

/** Puts another one-line text in the place of a scalar, in the same quotation marks. */
export function replaceScalar({ start, end, quote }: WrittenScalar, text: string): Splice {
  return { start, end, text: quote + text + quote };
}

/** The data of the YAML; undefined where aliases make it too large. */
export function dataOf({ yaml }: ContentText): unknown {
  try {
    return yaml.toJS({ maxAliasCount: 100 });
  } catch {
    return undefined;
  }
}

/** Whether the YAML names a value to use it again: moving such values about may change what they mean. */
export function hasAnchors({ yaml }: ContentText): boolean {
  let found = false;
  visit(yaml, {
    Alias: () => {
      found = true;
      return visit.BREAK;
    },
  });
  return found;
}

function writtenScalar({ yamlStart }: ContentText, node: Scalar): WrittenScalar | undefined {
  if (!node.range || (typeof node.value !== 'string' && typeof node.value !== 'number'))
    return undefined;
  const [start, end] = node.range;
  return {
    value: String(node.value),
    start: yamlStart + start,
    end: yamlStart + end,
    quote: node.type === 'QUOTE_DOUBLE' ? '"' : node.type === 'QUOTE_SINGLE' ? "'" : '',
    isBlock: node.type === 'BLOCK_FOLDED' || node.type === 'BLOCK_LITERAL',
  };
}
