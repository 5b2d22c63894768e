import type { BlockOptions } from './blocks.ts';
import type { PictureRef, TextFacts } from './facts.ts';
import type { Place, PreparedSource } from './source.ts';
import type { Explained, Terms } from './terms.ts';
import type { TextNode } from './text-node.ts';

/** What a text is shaped for; whatever is left out leaves the text as it is. */
export interface ShapeOptions extends BlockOptions {
  /** The address to which a cited document number leads, undefined to leave it as text. */
  readonly resolveCitation?: ((number: string) => string | undefined) | undefined;
  /** The address for a link as written. */
  readonly resolveLink?: ((href: string) => string) | undefined;
  /** The terms that are explained; none unless given. */
  readonly explained?: Explained | undefined;
  /** What stands for a picture. */
  readonly picture?: ((picture: PictureRef) => TextNode) | undefined;
}

/** What the parts of one text share while it is shaped. */
export interface Shaping {
  readonly facts: Omit<TextFacts, 'words'>;
  readonly options: ShapeOptions;
  readonly source: PreparedSource;
  words: number;
  tables: number;
  isInLink: boolean;
  /** Undefined where terms stay as they are. */
  readonly terms: Terms | undefined;
  shapeChildren(node: TextNode): void;
  /** The place in the file at which a node begins. */
  placeOf(node: TextNode, parent: TextNode): Place;
  /** The address and title that a link or picture has, through its definition where it is a reference. */
  targetOf(node: TextNode): TextNode;
}

/** Turns one node into the nodes that stand for it. */
export type NodeShaper = (node: TextNode, shaping: Shaping, parent: TextNode) => TextNode[];
