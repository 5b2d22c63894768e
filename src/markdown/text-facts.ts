import type { TextFacts } from './facts.ts';
import { tooDeepIn } from './nesting.ts';
import { parseText } from './parse.ts';
import { shapeText } from './shaper.ts';
import { prepareSource, type SourceOptions } from './source.ts';
import { offsetOf } from './text-node.ts';

export type { CitationRef, LinkRef, OutlineItem, PictureRef, TextFacts } from './facts.ts';

const nothing: TextFacts = {
  outline: [],
  pictures: [],
  links: [],
  citations: [],
  rawHtml: [],
  words: 0,
};

/** Reads the facts of a text; none of an MDX text that cannot be parsed, which `findForbiddenMdx` reports. */
export function readText(markdown: string, options: SourceOptions): TextFacts {
  const source = prepareSource(markdown, options);
  const root = parseOrNothing(source.text, options.format);
  const tooDeep = tooDeepIn(root);
  if (tooDeep) return { ...nothing, tooDeep: source.placeAt(offsetOf(tooDeep)) };
  return shapeText(root, source, { provisions: options.provisions });
}

function parseOrNothing(text: string, format: 'md' | 'mdx'): ReturnType<typeof parseText> {
  try {
    return parseText(text, format);
  } catch (error) {
    if (format === 'mdx') return { type: 'root', children: [] };
    throw error;
  }
}
