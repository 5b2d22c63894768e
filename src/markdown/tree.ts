import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import { shapeText } from './shaper.ts';
import { prepareSource, type SourceOptions, type TextFormat } from './source.ts';
import type { TextFacts } from './facts.ts';
import type { TextNode } from './text-node.ts';

const markdown = remark().use(remarkGfm).freeze();
const mdx = remark().use(remarkGfm).use(remarkMdx).freeze();

/**
 * Parses a text with remark, the slow second parser, which knows the place of everything. Offsets
 * are those of the text as given: prepare it first where it has provisions.
 * @throws VFileMessage where MDX is malformed
 */
export function parseTree(text: string, format: TextFormat): TextNode {
  return (format === 'mdx' ? mdx : markdown).parse(text) as TextNode;
}

/** The same facts as `readText` gives, seen with remark. */
export function readTreeFacts(text: string, options: SourceOptions): TextFacts {
  const source = prepareSource(text, options);
  return shapeText(parseTree(source.text, options.format), source, {
    provisions: options.provisions,
  });
}
