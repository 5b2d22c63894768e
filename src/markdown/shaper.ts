import { shapeBlocks } from './blocks.ts';
import { shapeWords } from './citations.ts';
import { Footnotes } from './footnotes.ts';
import { shapeLink } from './links.ts';
import { shapeItem, shapeList } from './lists.ts';
import { findComponentPicture, shapeParagraph, shapePicture } from './pictures.ts';
import { shapeCode, shapeDelete, shapeHtml, shapeQuotedHeading } from './plain-nodes.ts';
import type { Place, PreparedSource } from './source.ts';
import { shapeTable } from './tables.ts';
import { Terms } from './terms.ts';
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

/** Where terms are not explained: the words of others, titles, and figures. */
const termless = new Set(['blockquote', 'heading', 'table']);

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
  root.children?.push(...shaper.termSection());
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
  terms: Terms | undefined;
  readonly #allTerms: Terms | undefined;

  constructor(
    root: TextNode,
    source: PreparedSource,
    options: ShapeOptions,
    outline: TextFacts['outline'],
  ) {
    this.source = source;
    this.options = options;
    this.facts = { outline, pictures: [], links: [], citations: [], rawHtml: [] };
    if (options.explained !== undefined) this.#allTerms = new Terms(options.explained);
    this.terms = this.#allTerms;
    if (source.text.includes(']:')) this.#findDefinitions(root);
  }

  shapeChildren(node: TextNode): void {
    if (node.children === undefined) return;
    const shaped: TextNode[] = [];
    for (const child of node.children) {
      if (!termless.has(child.type)) {
        shaped.push(...this.#shape(child, node));
        continue;
      }
      const { terms } = this;
      this.terms = undefined;
      shaped.push(...this.#shape(child, node));
      this.terms = terms;
      if (child.type === 'heading') terms?.beginSection();
    }
    node.children = shaped;
  }

  #shape(node: TextNode, parent: TextNode): TextNode[] {
    const shape = shapers[node.type];
    if (shape !== undefined) return shape(node, this, parent);
    this.shapeChildren(node);
    if (node.type === 'footnoteReference') return [this.footnotes.refer(node)];
    if (node.type !== 'footnoteDefinition') return [node];
    this.footnotes.define(node);
    return [];
  }

  /** The explanations of the terms that stand in the text. */
  termSection(): TextNode[] {
    return this.#allTerms?.section(this.options.labels) ?? [];
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
