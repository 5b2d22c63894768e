import { allowedComponents, noticeKinds } from './components.ts';
import { parseText } from './parse.ts';
import type { Place } from './source.ts';
import type { MdxAttribute, TextNode } from './text-node.ts';
import { parseTree } from './tree.ts';

export { allowedComponents } from './components.ts';

/** Something that may not stand in a text in MDX, because content is not code. */
export interface MdxFinding extends Place {
  readonly kind:
    'import' | 'export' | 'expression' | 'spread' | 'component' | 'attribute' | 'syntax';
  /** What is meant: the name of a component or attribute, the code, or the words of the parser. */
  readonly name: string;
}

/**
 * Finds everything forbidden in a text in MDX, in the order of the text. One that cannot be parsed
 * gives its syntax error alone.
 * @param firstLine the line of the file on which the text begins
 */
export function findForbiddenMdx(text: string, firstLine = 1): MdxFinding[] {
  const found: MdxFinding[] = [];
  const add = (kind: MdxFinding['kind'], name: string, at: Place): void => {
    found.push({ kind, name, line: at.line + firstLine - 1, column: at.column });
  };
  try {
    inspect(parseTree(text, 'mdx'), { line: 1, column: 1 }, add);
    // Pages are made with the other parser, and what it refuses must be known here.
    if (found.length === 0) parseText(text, 'mdx');
  } catch (error) {
    const { place, message } = readError(error);
    add('syntax', message, place);
  }
  return found;
}

type Add = (kind: MdxFinding['kind'], name: string, at: Place) => void;

function inspect(node: TextNode, above: Place, add: Add): void {
  const at = placeOf(node, above);
  const code = node.value?.trim() ?? '';
  if (node.type === 'mdxjsEsm') add(code.startsWith('export') ? 'export' : 'import', code, at);
  else if (node.type.endsWith('Expression')) add('expression', code, at);
  else if (node.type.startsWith('mdxJsx')) inspectComponent(node, at, add);
  for (const child of node.children ?? []) inspect(child, at, add);
}

function inspectComponent(node: TextNode, at: Place, add: Add): void {
  const name = node.name ?? '';
  const attributes: readonly string[] | undefined = isAllowed(name)
    ? allowedComponents[name]
    : name === 'br'
      ? []
      : undefined;
  if (attributes === undefined) add('component', name, at);
  for (const attribute of node.attributes ?? []) {
    const place = placeOf(attribute, at);
    if (attribute.type === 'mdxJsxExpressionAttribute') add('spread', '...', place);
    else if (typeof attribute.value === 'object' && attribute.value !== null) {
      add('expression', attribute.name ?? '', place);
    } else if (attributes !== undefined && !isKnown(attributes, attribute)) {
      add('attribute', attribute.name ?? '', place);
    }
  }
}

function isAllowed(name: string): name is keyof typeof allowedComponents {
  return Object.hasOwn(allowedComponents, name);
}

function isKnown(attributes: readonly string[], { name = '', value }: MdxAttribute): boolean {
  if (!attributes.includes(name)) return false;
  return name !== 'kind' || noticeKinds.some((kind) => kind === value);
}

function placeOf(node: object, above: Place): Place {
  const { position } = node as { position?: { start: Place } };
  return position === undefined ? above : position.start;
}

/**
 * The place of a syntax error: remark names an unclosed tag within its words and other places as
 * fields, Sätteri puts the place before its words.
 */
function readError(error: unknown): { place: Place; message: string } {
  if (!(error instanceof Error)) throw error;
  const {
    line = 1,
    column = 1,
    reason = error.message,
  } = error as Partial<Place> & { reason?: string };
  const named = /^(\d+):(\d+):\s*| \((\d+):(\d+)-\d+:\d+\)/.exec(reason);
  if (named === null) return { place: { line, column }, message: reason };
  return {
    place: { line: Number(named[1] ?? named[3]), column: Number(named[2] ?? named[4]) },
    message: reason.replace(named[0], ''),
  };
}
