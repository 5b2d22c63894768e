import { writeHtml } from './html-writer.ts';
import { parseText } from './parse.ts';
import { shapeText } from './shaper.ts';
import { prepareSource, type SourceOptions } from './source.ts';
import { element, text, type TextNode } from './text-node.ts';

/** The attributes of components that hold words to read. */
const wording = new Set([
  'caption',
  'credit',
  'alt',
  'label',
  'value',
  'unit',
  'speaker',
  'office',
]);

/**
 * The words of a text as plain HTML for the search index, with the same ids as the page has: no
 * links to copy, pictures by their words, components as what they say. @throws where MDX is malformed
 */
export function indexableHtml(markdown: string, options: SourceOptions): string {
  const source = prepareSource(markdown, options);
  const root = parseText(source.text, options.format);
  shapeText(root, source, {
    provisions: options.provisions,
    picture: ({ alt, caption, credit, inline }) =>
      inline ? text(alt) : wordsOf([alt, caption, credit]),
  });
  spellComponents(root);
  return writeHtml(root);
}

function spellComponents(node: TextNode): void {
  node.children = node.children?.map((child) => {
    spellComponents(child);
    if (!child.type.startsWith('mdxJsx')) return child;
    const spelled = (child.attributes ?? []).flatMap(({ name = '', value }) =>
      wording.has(name) && typeof value === 'string' ? [value] : [],
    );
    const words = spelled.length === 0 ? [] : [wordsOf(spelled)];
    return element('div', {}, [...words, ...(child.children ?? [])]);
  });
}

function wordsOf(parts: readonly (string | undefined)[]): TextNode {
  return element('p', {}, [text(parts.filter(Boolean).join('. '))]);
}
