import { shapeBlocks } from './blocks.ts';
import { shapeWords } from './citations.ts';
import { Footnotes } from './footnotes.ts';
import { shapeLink } from './links.ts';
import { shapeItem, shapeList } from './lists.ts';
import { findComponentPicture, shapeParagraph, shapePicture } from './pictures.ts';
import { shapeCode, shapeDelete, shapeHtml, shapeQuotedHeading } from './plain-nodes.ts';
import type { Place, PreparedSource } from './source.ts';
import { shapeTable } from './tables.ts';
import type { TextFacts } from './facts.ts';
import type { NodeShaper, ShapeOptions, Shaping } from './shaping.ts';
import { offsetOf, type TextNode } from './text-node.ts';

/** How the types of nodes are shaped; all others stay as they are, with their children shaped. */
const shapers: Readonly<Record<string, NodeShaper | undefined>> = {
  code: shapeCode,
  definition: () => [],
  delete: shapeDelete,
  heading: shapeQuotedHeading,
  html: shapeHtml,
  image: shapePicture,
  imageReference: shapePicture,
  link: shapeLink,
  linkReference: shapeLink,
  list: shapeList,
  listItem: shapeItem,
  mdxJsxFlowElement: findComponentPicture,
  mdxJsxTextElement: findComponentPicture,
  paragraph: shapeParagraph,
  table: shapeTable,
  text: shapeWords,
};

/**
 * Turns the tree of a text, from either parser, into the tree of its page, in place: ids, links,
 * figures, tables and notes. Returns what was found on the way.
 */
export function shapeText(
  root: TextNode,
  source: PreparedSource,
  options: ShapeOptions,
): TextFacts {
  const outline = shapeBlocks(root, source, options);
  const shaper = new Shaper(root, source, options, outline);
  shaper.shapeChildren(root);
  root.children?.push(...shaper.footnotes.section(options.labels));
  return { ...shaper.facts, words: shaper.words };
}

class Shaper implements Shaping {
  readonly facts: Omit<TextFacts, 'words'>;
  words = 0;
  readonly footnotes = new Footnotes();
  readonly options: ShapeOptions;
  readonly source: PreparedSource;
  readonly #definitions = new Map<string, TextNode>();
  tables = 0;
  isInLink = false;

  constructor(
    root: TextNode,
    source: PreparedSource,
    options: ShapeOptions,
    outline: TextFacts['outline'],
  ) {
    this.source = source;
    this.options = options;
    this.facts = { outline, pictures: [], links: [], citations: [], rawHtml: [] };
    if (source.text.includes(']:')) this.#findDefinitions(root);
  }

  shapeChildren(node: TextNode): void {
    if (node.children === undefined) return;
    const shaped: TextNode[] = [];
    for (const child of node.children) {
      const shape = shapers[child.type];
      if (shape !== undefined) {
        shaped.push(...shape(child, this, node));
        continue;
      }
      this.shapeChildren(child);
      if (child.type === 'footnoteReference') shaped.push(this.footnotes.refer(child));
      else if (child.type === 'footnoteDefinition') this.footnotes.define(child);
      else shaped.push(child);
    }
    node.children = shaped;
  }

  placeOf(node: TextNode, parent: TextNode): Place {
    return this.source.placeAt(offsetOf(node, offsetOf(parent)));
  }

  targetOf(node: TextNode): TextNode {
    return this.#definitions.get(node.identifier ?? '') ?? node;
  }

  #findDefinitions(node: TextNode): void {
    for (const child of node.children ?? []) {
      const identifier = child.identifier ?? '';
      // The first of two definitions counts, as everywhere in Markdown.
      if (child.type === 'definition' && !this.#definitions.has(identifier)) {
        this.#definitions.set(identifier, child);
      } else {
        this.#findDefinitions(child);
      }
    }
  }
}
