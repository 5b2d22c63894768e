import type { NodeShaper } from './shaping.ts';
import { element, isLineBreak, text } from './text-node.ts';

const phrasing = new Set([
  'paragraph',
  'heading',
  'emphasis',
  'strong',
  'delete',
  'link',
  'tableCell',
]);

/** Shows raw HTML as it is written. A line break is kept as one, a comment is meant for nobody. */
export const shapeHtml: NodeShaper = (node, shaping, parent) => {
  const isInline = phrasing.has(parent.type);
  if (isLineBreak(node)) return isInline ? [{ type: 'break' }] : [];
  const value = node.value ?? '';
  if (/^<!--(?:(?!-->)[\s\S])*-->\s*$/.test(value)) return [];
  shaping.facts.rawHtml.push(shaping.placeOf(node, parent));
  return isInline ? [text(value)] : [{ type: 'paragraph', children: [text(value)] }];
};

/** Keeps "5~6%, 7~8%" as it is written: only two tildes strike something out. */
export const shapeDelete: NodeShaper = (node, shaping) => {
  shaping.shapeChildren(node);
  const start = node.position?.start.offset;
  const isDouble = start === undefined || shaping.source.text.startsWith('~~', start);
  return isDouble ? [node] : [text('~'), ...(node.children ?? []), text('~')];
};

/** Code is shown plain, in Markdown and MDX alike. */
export const shapeCode: NodeShaper = (node) => [{ type: 'code', value: node.value }];

/** A heading inside a quotation, a list or a component is no heading of the page. */
export const shapeQuotedHeading: NodeShaper = (node, shaping) => {
  shaping.shapeChildren(node);
  if (node.data?.hProperties?.['id'] !== undefined) return [node];
  return [element('p', { className: ['heading'] }, node.children ?? [])];
};
