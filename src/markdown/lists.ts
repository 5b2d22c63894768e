import type { NodeShaper } from './shaping.ts';
import { offsetOf, text, type Properties, type TextNode } from './text-node.ts';

/** Keeps the numbers and signs of a list as written: 1, 2, 5 stay so, and "1)" keeps its bracket. */
export const shapeList: NodeShaper = (node, shaping) => {
  const marker = shaping.source.text.slice(offsetOf(node), offsetOf(node) + 12);
  if (node.ordered === true) {
    keepNumbers(node, shaping.source.text);
    if (/^\d{1,9}\)/.test(marker)) setClass(node, 'parenthesis');
  } else if (marker.startsWith('+')) {
    setClass(node, 'plus');
  }
  shaping.shapeChildren(node);
  return [node];
};

/** Shows the boxes of a task list as they are written. */
export const shapeItem: NodeShaper = (node, shaping) => {
  const { checked } = node;
  if (checked === true || checked === false) {
    const box = text(checked ? '[x] ' : '[ ] ');
    const [first] = node.children ?? [];
    if (first?.type === 'paragraph') first.children?.unshift(box);
    else node.children?.unshift({ type: 'paragraph', children: [box] });
    node.checked = null;
  }
  shaping.shapeChildren(node);
  return [node];
};

function keepNumbers(list: TextNode, source: string): void {
  let expected = list.start ?? 1;
  for (const item of list.children ?? []) {
    const start = offsetOf(item);
    const number = Number.parseInt(source.slice(start, start + 9), 10);
    if (!Number.isNaN(number) && number !== expected) {
      item.data = { hProperties: { value: number } };
      expected = number;
    }
    expected++;
  }
}

function setClass(node: TextNode, name: string): void {
  const hProperties: Properties = { className: [name] };
  node.data = { hProperties };
}
