import type { Properties, TextNode } from './text-node.ts';

/** Writes the tree of a text as HTML. Everything that came from the text is escaped. */
export function writeHtml(root: TextNode): string {
  return (root.children ?? []).map((node) => writeNode(node, false)).join('\n');
}

function writeNode(node: TextNode, isTight: boolean): string {
  const { type, data } = node;
  if (type === 'text') return escapeText(node.value ?? '');
  if (data?.hName !== undefined)
    return writeElement(data.hName, data.hProperties, writeChildren(node));
  switch (type) {
    case 'paragraph':
      return isTight && data === undefined ? writeChildren(node) : writeTag('p', node);
    case 'heading':
      return writeTag(`h${String(node.depth ?? 2)}`, node);
    case 'strong':
      return writeTag('strong', node);
    case 'emphasis':
      return writeTag('em', node);
    case 'link':
      return writeElement('a', linkProperties(node), writeChildren(node));
    case 'list':
      return writeList(node);
    case 'blockquote':
      return writeTag('blockquote', node);
    case 'delete':
      return writeTag('del', node);
    case 'inlineCode':
      return `<code>${escapeText(node.value ?? '')}</code>`;
    case 'code':
      return `<pre><code>${escapeText(node.value ?? '')}\n</code></pre>`;
    case 'break':
      return '<br>';
    case 'thematicBreak':
      return '<hr>';
    case 'rendered':
      return node.value ?? '';
    default:
      return writeChildren(node);
  }
}

function writeTag(tag: string, node: TextNode): string {
  return writeElement(tag, node.data?.hProperties, writeChildren(node));
}

function linkProperties({ url = '', title }: TextNode): Properties {
  return title ? { href: url, title } : { href: url };
}

function writeList(node: TextNode): string {
  const items = node.children ?? [];
  const isTight = node.spread !== true && items.every(({ spread }) => spread !== true);
  const written = items.map((item) =>
    writeElement('li', item.data?.hProperties, writeChildren(item, isTight)),
  );
  const start = node.ordered === true && node.start !== 1 ? { start: node.start ?? 1 } : {};
  const properties = { ...start, ...node.data?.hProperties };
  return writeElement(node.ordered === true ? 'ol' : 'ul', properties, written.join(''));
}

function writeChildren(node: TextNode, isTight = false): string {
  let html = '';
  for (const child of node.children ?? []) html += writeNode(child, isTight);
  return html;
}

function writeElement(tag: string, properties: Properties | undefined, content: string): string {
  let attributes = '';
  for (const name in properties) {
    const value = properties[name];
    const words = typeof value === 'object' ? value.join(' ') : String(value);
    attributes += ` ${attributeNames[name] ?? name}="${escapeAttribute(words)}"`;
  }
  return `<${tag}${attributes}>${content}</${tag}>`;
}

const attributeNames: Readonly<Record<string, string | undefined>> = {
  ariaLabel: 'aria-label',
  ariaLabelledBy: 'aria-labelledby',
  className: 'class',
  tabIndex: 'tabindex',
};

/** Escapes words for the text of an element. */
export function escapeText(words: string): string {
  return /[&<>]/.test(words)
    ? words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
    : words;
}

/** Escapes words for an attribute between double quotation marks. */
export function escapeAttribute(words: string): string {
  const escaped = escapeText(words);
  return escaped.includes('"') ? escaped.replaceAll('"', '&quot;') : escaped;
}
