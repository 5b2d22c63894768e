import type { TextLabels } from './labels.ts';
import { element, text, type TextNode } from './text-node.ts';

interface Note {
  readonly number: number;
  references: number;
}

/** The notes of one text, numbered in the order in which the text refers to them. */
export class Footnotes {
  readonly #notes = new Map<string, Note>();
  readonly #contents = new Map<string, TextNode[]>();

  define(node: TextNode): void {
    this.#contents.set(node.identifier ?? '', node.children ?? []);
  }

  /** What stands in the text for a reference to a note. */
  refer(node: TextNode): TextNode {
    const note = this.#note(node.identifier ?? '');
    note.references++;
    const number = String(note.number);
    const id = backId(note.number, note.references);
    const link = element('a', { id, href: `#fn-${number}`, role: 'doc-noteref' }, [text(number)]);
    return element('sup', {}, [link]);
  }

  /** The section at the end; it holds notes too to which nothing refers, so that none is lost. */
  section(labels: TextLabels | undefined): TextNode[] {
    if (this.#contents.size === 0) return [];
    for (const identifier of this.#contents.keys()) this.#note(identifier);
    const items = [...this.#notes].map(([identifier, note]) => {
      const content = this.#contents.get(identifier) ?? [];
      const id = `fn-${String(note.number)}`;
      return element(
        'li',
        { id },
        labels === undefined ? content : withBackLinks(content, note, labels),
      );
    });
    const list = element('ol', {}, items);
    if (labels === undefined) return [element('section', { className: ['footnotes'] }, [list])];
    const title: TextNode = {
      type: 'heading',
      depth: 2,
      data: { hProperties: { id: 'fn' } },
      children: [text(labels.footnotes)],
    };
    const properties = { className: ['footnotes'], role: 'doc-endnotes', ariaLabelledBy: 'fn' };
    return [element('section', properties, [title, list])];
  }

  #note(identifier: string): Note {
    const note = this.#notes.get(identifier) ?? { number: this.#notes.size + 1, references: 0 };
    this.#notes.set(identifier, note);
    return note;
  }
}

function withBackLinks(content: TextNode[], note: Note, labels: TextLabels): TextNode[] {
  const links = Array.from({ length: note.references }, (_, index) => {
    const again = index + 1;
    const ariaLabel = labels.backToText(note.number, again);
    const href = `#${backId(note.number, again)}`;
    return [text(' '), element('a', { href, role: 'doc-backlink', ariaLabel }, [text('↩')])];
  }).flat();
  const last = content.at(-1);
  if (last?.type !== 'paragraph') return [...content, { type: 'paragraph', children: links }];
  const children = [...(last.children ?? []), ...links];
  return [...content.slice(0, -1), { ...last, children }];
}

function backId(number: number, again: number): string {
  return again === 1 ? `fnref-${String(number)}` : `fnref-${String(number)}-${String(again)}`;
}
