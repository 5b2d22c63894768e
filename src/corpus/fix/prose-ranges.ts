import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import { referenceTargets } from '../schema/reference-to.ts';
import type { ContentText } from './content-text.ts';
import { valuesOf } from './scalars.ts';
import type { Splice } from './splice.ts';

interface Range {
  readonly start: number;
  readonly end: number;
}

interface Point {
  readonly offset?: number | undefined;
}

/** What remark tells of a part of a text. */
interface Node {
  readonly type: string;
  readonly position?: { readonly start: Point; readonly end: Point } | undefined;
  readonly children?: readonly Node[];
  readonly attributes?: unknown;
}

/** An attribute of a component of MDX; it has no name where it is an expression. */
interface Attribute extends Node {
  readonly name?: string;
  readonly value?: unknown;
}

const parsers = {
  md: remark().use(remarkGfm).freeze(),
  mdx: remark().use(remarkGfm).use(remarkMdx).freeze(),
};

/** Fields that hold an address, a path or a name for machines. */
const machineFields: ReadonlySet<PropertyKey> = new Set([
  'accent',
  'email',
  'file',
  'href',
  'id',
  'src',
  'time-zone',
  'url',
]);

/** Leaves of some replacements those that lie wholly in words written for readers: not in ids, paths, links, code or tags. */
export function withinProse(content: ContentText, splices: readonly Splice[]): Splice[] {
  if (splices.length === 0) return [];
  const ranges = [...yamlProse(content)];
  const inBody = splices.some(({ start }) => content.body && start >= content.body.start);
  if (inBody) ranges.push(...bodyProse(content));
  return splices.filter(({ start, end }) =>
    ranges.some((range) => range.start <= start && end <= range.end),
  );
}

function* yamlProse(content: ContentText): Generator<Range> {
  for (const { path, schema, value, start, end } of valuesOf(content)) {
    const isId = referenceTargets.get(schema as never) !== undefined;
    const isAddress = /^\w+:\/\/\S+$/.test(value);
    if (!isId && !isAddress && !machineFields.has(path.at(-1) ?? '')) yield { start, end };
    yield* commentAt(content, end);
  }
  const yaml = content.text.slice(content.yamlStart, content.yamlEnd);
  for (const { index, 0: comment } of yaml.matchAll(/^[ \t]*#.*$/gm)) {
    const start = content.yamlStart + index;
    yield { start, end: start + comment.length };
  }
}

/** The comment behind a value on its line. */
function* commentAt({ text }: ContentText, start: number): Generator<Range> {
  const comment = /[ \t]+#.*/y;
  comment.lastIndex = start;
  const [found] = comment.exec(text) ?? [];
  if (found !== undefined) yield { start, end: start + found.length };
}

function bodyProse({ text, body }: ContentText): Range[] {
  if (!body) return [];
  const markdown = text.slice(body.start);
  const ranges: Range[] = [];
  const walk = (node: Node): void => {
    const range = rangeOf(node);
    if (range) {
      const source = markdown.slice(range.start, range.end);
      // A link without brackets is an address.
      if (node.type === 'link' && !source.startsWith('[')) return;
      if (node.type === 'text') ranges.push(range);
      if (node.type === 'image' || node.type === 'link') {
        ranges.push(...wordsAround(source, range, node.type));
      }
    }
    for (const attribute of attributesOf(node)) {
      const words = rangeOf(attribute);
      if (words && !machineFields.has(attribute.name ?? '')) ranges.push(words);
    }
    for (const child of node.children ?? []) walk(child);
  };
  walk(parse(markdown, body.format));
  return ranges.map(({ start, end }) => ({ start: start + body.start, end: end + body.start }));
}

/** The description of a picture, and the title of a picture or link; what lies between is an address. */
function wordsAround(source: string, { start, end }: Range, type: 'image' | 'link'): Range[] {
  const middle = source.lastIndexOf('](');
  if (middle < 0) return [];
  const title = /\s["'(][^]*\)$/.exec(source.slice(middle));
  return [
    ...(type === 'image' ? [{ start, end: start + middle }] : []),
    ...(title ? [{ start: start + middle + title.index, end }] : []),
  ];
}

function rangeOf({ position }: Node): Range | undefined {
  const start = position?.start.offset;
  const end = position?.end.offset;
  return start === undefined || end === undefined ? undefined : { start, end };
}

/** The attributes of a component that are written as text. */
function attributesOf({ type, attributes }: Node): readonly Attribute[] {
  if (!type.startsWith('mdxJsx') || !Array.isArray(attributes)) return [];
  return (attributes as readonly Attribute[]).filter(({ value }) => typeof value === 'string');
}

/** The tree of a text; an empty one for malformed MDX, in which nothing can be told to be prose. */
function parse(markdown: string, format: 'md' | 'mdx'): Node {
  try {
    return parsers[format].parse(markdown);
  } catch {
    return { type: 'root', children: [] };
  }
}
