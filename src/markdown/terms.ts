import type { TextLabels } from './labels.ts';
import type { Term, TermFinder } from './term-finder.ts';
import { element, text, type TextNode } from './text-node.ts';

/** The terms that a text explains: how they are found, and the page that explains all of them. */
export interface Explained {
  readonly find: TermFinder;
  /** Address of the page of all terms. */
  readonly page: string;
}

/**
 * The terms of one text: each leads, where it stands first in a section, to its explanation at the
 * end, as a note does. Headings, links and quotations stay as they are.
 */
export class Terms {
  readonly #explained: Explained;
  readonly #used = new Set<Term>();
  readonly #inSection = new Set<Term>();

  constructor(explained: Explained) {
    this.#explained = explained;
  }

  /** Another section begins: what was explained above may be explained again. */
  beginSection(): void {
    this.#inSection.clear();
  }

  /** What stands for a run of text. */
  mark(node: TextNode): TextNode[] {
    const value = node.value ?? '';
    const shaped: TextNode[] = [];
    let done = 0;
    for (const { start, end, term } of this.#explained.find(value)) {
      if (this.#inSection.has(term)) continue;
      this.#inSection.add(term);
      this.#used.add(term);
      if (start > done) shaped.push(text(value.slice(done, start)));
      const properties = { href: `#${term.anchor}`, role: 'doc-glossref' };
      shaped.push(element('a', properties, [text(value.slice(start, end))]));
      done = end;
    }
    if (done === 0) return [node];
    if (done < value.length) shaped.push(text(value.slice(done)));
    return shaped;
  }

  /** The explanations at the end of the text. */
  section(labels: TextLabels | undefined): TextNode[] {
    if (this.#used.size === 0 || labels === undefined) return [];
    const title: TextNode = {
      type: 'heading',
      depth: 2,
      data: { hProperties: { id: titleId } },
      children: [text(labels.terms)],
    };
    const entries = [...this.#used].map(({ anchor, name, explanation }) =>
      element('div', { id: anchor }, [
        element('dt', {}, [text(name)]),
        element('dd', {}, [text(explanation)]),
      ]),
    );
    const all = element('a', { href: this.#explained.page }, [text(labels.allTerms)]);
    return [
      element('section', { className: ['terms'], role: 'doc-glossary', ariaLabelledBy: titleId }, [
        title,
        element('dl', {}, entries),
        element('p', {}, [all]),
      ]),
    ];
  }
}

const titleId = 'tu.ngu';
