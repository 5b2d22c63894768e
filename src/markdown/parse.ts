import { markdownToMdast, mdxToMdast, type Features } from 'satteri';
import type { TextFormat } from './source.ts';
import type { TextNode } from './text-node.ts';

/** What Markdown is here: tables, footnotes and bare addresses of GFM, and no changed punctuation. */
export const features: Features = { gfm: true, smartPunctuation: false, frontmatter: false };

/** Parses a prepared text with the parser that pages are made with. @throws where MDX is malformed */
export function parseText(text: string, format: TextFormat): TextNode {
  const parse = format === 'mdx' ? mdxToMdast : markdownToMdast;
  return parse(text, { features }) as TextNode;
}
