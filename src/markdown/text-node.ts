/** Properties of an HTML element, named as in hast: `className`, `ariaLabel`, `tabIndex`. */
export type Properties = Readonly<Record<string, string | number | readonly string[]>>;

/** An attribute of an MDX component; its value is an object where it is an expression. */
export interface MdxAttribute {
  readonly type: string;
  readonly name?: string;
  readonly value?: string | null | object;
}

/**
 * A node of the tree of a text: mdast as both parsers give it, with the two fields that tell how an
 * own node becomes HTML (`data.hName`, `data.hProperties`, as remark and Sätteri read them).
 */
export interface TextNode {
  type: string;
  children?: TextNode[] | undefined;
  value?: string | undefined;
  data?: { hName?: string | undefined; hProperties?: Properties | undefined } | undefined;
  position?: { start: { offset?: number | undefined } } | undefined;
  depth?: number | undefined;
  url?: string | undefined;
  title?: string | null | undefined;
  alt?: string | null | undefined;
  identifier?: string | undefined;
  ordered?: boolean | null | undefined;
  start?: number | null | undefined;
  spread?: boolean | null | undefined;
  checked?: boolean | null | undefined;
  lang?: string | null | undefined;
  align?: (string | null)[] | null | undefined;
  name?: string | null | undefined;
  attributes?: MdxAttribute[] | undefined;
}

export function text(value: string): TextNode {
  return { type: 'text', value };
}

/** A node that becomes the HTML element `name` in every output. */
export function element(name: string, properties: Properties, children: TextNode[]): TextNode {
  return { type: 'element', data: { hName: name, hProperties: properties }, children };
}

/** The words of a node without markup; a line break counts as the end of a line. */
export function plainText(node: TextNode): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value ?? '';
  if (node.type === 'break') return '\n';
  if (node.type === 'html') return isLineBreak(node) ? '\n' : (node.value ?? '');
  let all = '';
  for (const child of node.children ?? []) all += plainText(child);
  return all;
}

/** Whether raw HTML is a line break, the one tag for which Markdown has no sign inside a table. */
export function isLineBreak(node: TextNode): boolean {
  return /^<br\s*\/?>$/i.test(node.value ?? '');
}

/** Where the node begins in the prepared text, or `otherwise` for nodes that stand for no piece of it. */
export function offsetOf(node: TextNode, otherwise = 0): number {
  return node.position?.start.offset ?? otherwise;
}
