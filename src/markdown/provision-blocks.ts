import { isCapitals, readProvisionLabel } from '#domain/provision-label.ts';
import { ProvisionReader, type Provision } from '#domain/provision.ts';
import { plainText, type TextNode } from './text-node.ts';

/** A block of a text with what was read of it. */
export interface Block {
  readonly node: TextNode;
  /** The words of a heading, or with provisions of a paragraph; else empty. */
  readonly text: string;
  readonly provision?: Provision;
  /** Where the label, or a bold title, begins a paragraph of running text: the two parts. */
  readonly parts?: { readonly head: TextNode[]; readonly tail: TextNode[] };
}

/** Reads the blocks of a text without provisions. */
export function readBlocks(nodes: readonly TextNode[]): Block[] {
  return nodes.map((node) => ({
    node,
    text: node.type === 'heading' ? plainText(node).trim() : '',
  }));
}

/** Reads the blocks of a text with provisions; a title that stands under "Chương I" is joined to it. */
export function readProvisionBlocks(nodes: readonly TextNode[]): Block[] {
  const plain = nodes.map((node) =>
    node.type === 'heading' || node.type === 'paragraph' ? plainText(node).trim() : '',
  );
  const isHeading = (index: number): boolean => nodes[index]?.type === 'heading';
  const labels = plain.map((text, index) => readProvisionLabel(firstLine(text), isHeading(index)));
  const reader = new ProvisionReader({
    articles: labels.some((label) => label?.kind === 'article'),
  });
  const blocks: Block[] = [];
  for (let index = 0; index < nodes.length; index++) {
    const node = nodes[index];
    let text = plain[index] ?? '';
    if (node === undefined) break;
    if (text === '') {
      reader.pass(plainText(node));
      blocks.push({ node, text });
      continue;
    }
    const label = labels[index];
    const next = nodes[index + 1];
    const isBare = label !== undefined && label.rest === '' && text === label.marker;
    if (
      isBare &&
      next &&
      takesTitle(label.kind) &&
      isTitle(next, plain[index + 1] ?? '', labels[index + 1])
    ) {
      const children = [...(node.children ?? []), { type: 'break' }, ...unwrapBold(next)];
      text += `\n${plain[index + 1] ?? ''}`;
      blocks.push(readBlock({ ...node, children }, text, reader));
      index++;
    } else {
      blocks.push(readBlock(node, text, reader));
    }
  }
  return blocks;
}

function readBlock(node: TextNode, text: string, reader: ProvisionReader): Block {
  if (node.type === 'heading') {
    const provision = reader.next(text, { heading: node.depth ?? 1 });
    return provision === undefined ? { node, text } : { node, text, provision };
  }
  const [first, ...others] = node.children ?? [];
  const bold = first?.type === 'strong' ? plainText(first).trim() : '';
  const kind = bold === '' ? undefined : readProvisionLabel(firstLine(bold))?.kind;
  const isTitle = bold === text || (kind !== undefined && kind !== 'clause' && kind !== 'point');
  const provision = isTitle ? reader.next(bold, { title: true }) : reader.next(text);
  if (provision === undefined) return { node, text };
  if (isTitle && first !== undefined) {
    return {
      node,
      text,
      provision,
      parts: { head: first.children ?? [], tail: trimStart(others) },
    };
  }
  if (takesTitle(provision.kind) && first?.value?.startsWith(`${provision.marker}\n`) === true) {
    const title = { ...first, value: first.value.slice(provision.marker.length + 1) };
    const children = [{ ...first, value: provision.marker }, { type: 'break' }, title, ...others];
    return { node: { ...node, children }, text, provision };
  }
  const isSplit = provision.title === '' && text !== provision.marker && first?.type === 'text';
  if (!isSplit || !first.value?.trimStart().startsWith(provision.marker))
    return { node, text, provision };
  const rest = { ...first, value: first.value.trimStart().slice(provision.marker.length) };
  const head = [{ ...first, value: provision.marker }];
  return { node, text, provision, parts: { head, tail: trimStart([rest, ...others]) } };
}

/** Articles carry their title on the line of their label, or none. */
function takesTitle(kind: Provision['kind']): boolean {
  return kind !== 'article' && kind !== 'clause' && kind !== 'point';
}

function isTitle(node: TextNode, text: string, label: object | undefined): boolean {
  if (label !== undefined || text === '') return false;
  return node.type === 'heading' || wholeBold(node) !== undefined || isCapitals(text);
}

/** The bold node that is all of a paragraph. */
function wholeBold(node: TextNode): TextNode | undefined {
  const [first, ...others] = node.children ?? [];
  return first?.type === 'strong' && others.length === 0 ? first : undefined;
}

function unwrapBold(node: TextNode): TextNode[] {
  return (wholeBold(node) ?? node).children ?? [];
}

function firstLine(text: string): string {
  const end = text.indexOf('\n');
  return end < 0 ? text : text.slice(0, end).trimEnd();
}

/** The nodes without blanks and line breaks before their first word. */
function trimStart(nodes: TextNode[]): TextNode[] {
  const [first, ...others] = nodes;
  if (first === undefined) return [];
  if (first.type === 'break') return trimStart(others);
  if (first.type !== 'text') return nodes;
  const value = first.value?.trimStart() ?? '';
  return value === '' ? trimStart(others) : [{ ...first, value }, ...others];
}
