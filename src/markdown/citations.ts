import { findCitations } from '#domain/citation.ts';
import type { NodeShaper, Shaping } from './shaping.ts';
import { element, offsetOf, text, type TextNode } from './text-node.ts';

/** Turns the document numbers in a run of text into links where they lead somewhere, and terms too. */
export const shapeWords: NodeShaper = (node, shaping, parent) => {
  const value = node.value ?? '';
  shaping.words += countWords(value);
  if (!/\d[-/]/.test(value)) return withTerms(node, shaping);
  const { resolveCitation } = shaping.options;
  const shaped: TextNode[] = [];
  let done = 0;
  let offset = offsetOf(node, offsetOf(parent));
  for (const citation of findCitations(value)) {
    const number = citation.number.text;
    // Escapes and entities make the source longer than the value, so the number is looked for there.
    offset = Math.max(offset, shaping.source.text.indexOf(citation.text, offset));
    shaping.facts.citations.push({ number, ...shaping.source.placeAt(offset) });
    offset += citation.text.length;
    const href = shaping.isInLink ? undefined : resolveCitation?.(number);
    if (href === undefined) continue;
    if (citation.start > done) {
      shaped.push(...withTerms(text(value.slice(done, citation.start)), shaping));
    }
    shaped.push(element('a', { className: ['citation'], href }, [text(citation.text)]));
    done = citation.end;
  }
  if (done === 0) return withTerms(node, shaping);
  if (done < value.length) shaped.push(...withTerms(text(value.slice(done)), shaping));
  return shaped;
};

function withTerms(node: TextNode, { terms, isInLink }: Shaping): TextNode[] {
  return terms === undefined || isInLink ? [node] : terms.mark(node);
}

function countWords(value: string): number {
  let count = 0;
  let isInWord = false;
  for (let i = 0; i < value.length; i++) {
    const code = value.charCodeAt(i);
    const isBlank = code === 32 || code === 10 || code === 9 || code === 0xa0;
    if (!isBlank && !isInWord) count++;
    isInWord = !isBlank;
  }
  return count;
}
