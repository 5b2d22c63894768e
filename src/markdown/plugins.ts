import type { MdastNode, MdastPluginDefinition, MdastPluginEntry } from 'satteri';
import type { TextLabels } from './labels.ts';
import { parseText } from './parse.ts';
import { shapeText } from './shaper.ts';
import { prepareSource } from './source.ts';
import type { PictureRef } from './facts.ts';
import type { MdxAttribute, TextNode } from './text-node.ts';

export { features } from './parse.ts';

/** How to treat a file that Astro compiles, told by its address. */
export interface PluginOptions {
  readonly provisions: (file: URL) => boolean;
  readonly labels: (file: URL) => TextLabels;
}

/** A link in MDX has this scheme where a document number was cited; the page resolves it. */
export const citationScheme = 'citation:';

/**
 * Sätteri's plugin for @astrojs/mdx: an MDX text gets the same tree as `renderText` writes. Pictures
 * become `<Figure>`, which the page brings along, as it does an `a` that resolves citations.
 */
export function textPlugin(options: PluginOptions): MdastPluginEntry {
  return ({ fileURL, source: markdown, sourceFormat }): MdastPluginDefinition | undefined => {
    if (fileURL === undefined) return undefined;
    const provisions = options.provisions(fileURL);
    const format = sourceFormat === 'mdx' ? 'mdx' : 'md';
    return {
      name: 'text',
      before(root, context) {
        const source = prepareSource(markdown, { format, provisions });
        const tree = parseText(source.text, format);
        shapeText(tree, source, {
          provisions,
          labels: options.labels(fileURL),
          resolveCitation: (number) => citationScheme + encodeURI(number),
          picture: toFigure,
        });
        context.replaceNode(root, tree as MdastNode);
      },
    };
  };
}

function toFigure({ src, alt, caption, credit, inline }: PictureRef): TextNode {
  const attributes: MdxAttribute[] = Object.entries({ src, alt, caption, credit })
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ({ type: 'mdxJsxAttribute', name, value: value ?? null }));
  if (inline) attributes.push({ type: 'mdxJsxAttribute', name: 'inline', value: null });
  return {
    type: inline ? 'mdxJsxTextElement' : 'mdxJsxFlowElement',
    name: 'Figure',
    attributes,
    children: [],
  };
}
