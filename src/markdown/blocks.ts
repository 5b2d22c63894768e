import { slugify } from '#domain/vietnamese.ts';
import type { Provision } from '#domain/provision.ts';
import { HeadingLevels } from './heading-levels.ts';
import type { TextLabels } from './labels.ts';
import { readBlocks, readProvisionBlocks, type Block } from './provision-blocks.ts';
import type { PreparedSource } from './source.ts';
import type { OutlineItem } from './facts.ts';
import { element, offsetOf, type Properties, type TextNode } from './text-node.ts';

export interface BlockOptions {
  readonly provisions: boolean;
  /** Without labels there are no copyable links. */
  readonly labels?: TextLabels | undefined;
}

/**
 * Gives the headings and provisions of a text their ids, levels and copyable links, in place, and
 * returns the outline. Only the blocks of the text itself count: a heading or a clause in a
 * quotation, a list or a component belongs to somebody else.
 */
export function shapeBlocks(
  root: TextNode,
  source: PreparedSource,
  options: BlockOptions,
): OutlineItem[] {
  const nodes = root.children ?? [];
  const blocks = options.provisions ? readProvisionBlocks(nodes) : readBlocks(nodes);
  const shaper = new BlockShaper(blocks, source, options);
  root.children = blocks.flatMap((block) => shaper.shape(block));
  return shaper.outline;
}

class BlockShaper {
  readonly outline: OutlineItem[] = [];
  readonly #source: PreparedSource;
  readonly #labels: TextLabels | undefined;
  readonly #anchors: Set<string>;
  readonly #levels = new HeadingLevels();
  readonly #levelOf = new Map<string | undefined, number>();

  constructor(blocks: readonly Block[], source: PreparedSource, options: BlockOptions) {
    this.#source = source;
    this.#labels = options.labels;
    this.#anchors = new Set(blocks.flatMap(({ provision }) => provision?.anchor ?? []));
  }

  shape(block: Block): TextNode[] {
    const { node, text, provision } = block;
    if (provision !== undefined) return this.#shapeProvision(block, provision);
    if (node.type !== 'heading') return [node];
    const words = text.replace(/\s+/g, ' ');
    const anchor = this.#uniqueSlug(words);
    const level = this.#levels.heading(node.depth ?? 1);
    this.#enter(node, { level, anchor, text: words, kind: 'heading' });
    return [this.#heading(node, level, { id: anchor }, words, node.children ?? [])];
  }

  #shapeProvision({ node, text, parts }: Block, provision: Provision): TextNode[] {
    const { anchor, kind, name, title, marker } = provision;
    const properties = { id: anchor, className: [kind] };
    const isHeading = node.type === 'heading';
    const isRunning = title === '' && text !== marker && parts === undefined;
    if (!isHeading && (kind === 'clause' || kind === 'point' || isRunning)) {
      const level = Math.min(6, (this.#levelOf.get(provision.parent) ?? 1) + 1);
      this.#enter(node, { level, anchor, text: name, kind });
      node.data = { hProperties: properties };
      node.children?.push(...this.#copyLink(anchor, name));
      return [node];
    }
    const level = this.#levels.provision(provision, isHeading ? node.depth : undefined);
    const label = marker.replace(/[.:]$/, '');
    this.#enter(node, { level, anchor, text: title === '' ? label : `${label}. ${title}`, kind });
    const heading = this.#heading(
      node,
      level,
      properties,
      name,
      parts?.head ?? node.children ?? [],
    );
    const tail = parts?.tail ?? [];
    return tail.length === 0 ? [heading] : [heading, { ...node, children: tail }];
  }

  #heading(
    node: TextNode,
    depth: number,
    properties: Properties,
    name: string,
    children: TextNode[],
  ): TextNode {
    const all = [...children, ...this.#copyLink(String(properties['id']), name)];
    const { position } = node;
    return { type: 'heading', position, depth, data: { hProperties: properties }, children: all };
  }

  #copyLink(anchor: string, name: string): TextNode[] {
    if (this.#labels === undefined) return [];
    const ariaLabel = this.#labels.copyLink(name);
    return [element('a', { className: ['anchor'], href: `#${anchor}`, ariaLabel }, [])];
  }

  #enter(node: TextNode, item: Omit<OutlineItem, 'line' | 'column'>): void {
    this.#levelOf.set(item.anchor, item.level);
    const { line, column } = this.#source.placeAt(offsetOf(node));
    const { level, anchor, text, kind } = item;
    this.outline.push({ level: level - 1, anchor, text, kind, line, column });
  }

  #uniqueSlug(words: string): string {
    const slug = shortened(slugify(words)).replace(reserved, 'muc-$&').replace(/-$/, '');
    let unique = slug;
    for (let n = 2; this.#anchors.has(unique); n++) unique = `${slug}-${String(n)}`;
    this.#anchors.add(unique);
    return unique;
  }
}

const longestSlug = 60;
/** The ids of notes, and no id at all. */
const reserved = /^(?:$|fn(?:ref)?(?:-|$))/;

/** Cuts a slug between words. */
function shortened(slug: string): string {
  if (slug.length <= longestSlug) return slug;
  return slug.slice(0, slug.lastIndexOf('-', longestSlug)).slice(0, longestSlug);
}
