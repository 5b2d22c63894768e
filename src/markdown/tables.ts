import type { NodeShaper } from './shaping.ts';
import { element, type Properties, type TextNode } from './text-node.ts';

/** A table with named header cells in a region that scrolls on narrow screens, by keyboard too. */
export const shapeTable: NodeShaper = (node, shaping) => {
  const align = node.align ?? [];
  const rows = (node.children ?? []).map((row, index) => {
    const cells = (row.children ?? []).map((cell, column) => {
      shaping.shapeChildren(cell);
      const side = sides[align[column] ?? ''];
      const properties: Properties = side === undefined ? {} : { className: [side] };
      return index === 0
        ? element('th', { scope: 'col', ...properties }, cell.children ?? [])
        : element('td', properties, cell.children ?? []);
    });
    return element('tr', {}, cells);
  });
  const [head, ...body] = rows;
  const parts: TextNode[] = head === undefined ? [] : [element('thead', {}, [head])];
  if (body.length > 0) parts.push(element('tbody', {}, body));
  const table = element('table', {}, parts);
  const { labels } = shaping.options;
  if (labels === undefined) return [table];
  shaping.tables++;
  const ariaLabel = labels.tableRegion(shaping.tables);
  return [
    element('div', { className: ['table-scroll'], role: 'region', tabIndex: 0, ariaLabel }, [
      table,
    ]),
  ];
};

const sides: Readonly<Record<string, string | undefined>> = { center: 'center', right: 'end' };
