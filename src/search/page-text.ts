import { provisionName } from '#domain/provision-name.ts';
import { toNfc } from '#domain/vietnamese.ts';
import type { SearchRecord } from './record.ts';

/** The text of a page as the index counts it: title, summary and what follows, in words. */
export interface PageText {
  readonly words: readonly string[];
  /** What stands from one word up to another and counts for more than plain text, and how much more. */
  readonly stresses: readonly { readonly to: number; readonly extra: number }[];
  /** How many words the title has. */
  readonly titleLength: number;
  readonly anchors: readonly TextAnchor[];
}

/** A place in the text that an address can lead to. */
export interface TextAnchor {
  readonly id: string;
  /** Its name, empty where it has none. */
  readonly title: string;
  /** The place of the first word behind it. */
  readonly position: number;
  /** The place behind the words that are its name, the same where they do not stand in the text. */
  readonly end: number;
}

/** What a word of the title, the summary and of any heading counts beyond one elsewhere. */
const extras = { title: 6, summary: 1, heading: 2 } as const;

const piece = /<(\/?)([a-z][a-z0-9]*)((?:"[^"]*"|'[^']*'|[^'">])*)>|&(#?\w+);|[^<&]+|[<&]/gi;
const idAttribute = /\sid="([^"]*)"/;
const heading = /^h[1-6]$/;
/** The number in the text that refers to a footnote, which would be read as part of the word before it. */
const noteReference = /^fnref-/;
const note = /^fn(?:-|$)/;
/** The elements that may stand within a word. */
const inline = new Set(
  'a abbr b bdi bdo cite code data dfn em i kbd mark q s small span strong sub sup time u var'.split(
    ' ',
  ),
);
const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

/** Reads the text of a record. */
export function readPageText({ title, summary, html }: SearchRecord): PageText {
  const reader = new TextReader();
  reader.addLine(title, extras.title);
  const titleLength = reader.words.length;
  reader.addLine(summary, extras.summary);
  reader.addHtml(html());
  return { words: reader.words, stresses: reader.stresses, titleLength, anchors: reader.anchors };
}

class TextReader {
  readonly words: string[] = [];
  readonly stresses: { to: number; extra: number }[] = [];
  readonly anchors: TextAnchor[] = [];
  #line = '';
  /** The element whose words are left out, while one is read. */
  #skipped: string | undefined;
  #heading: { readonly id: string; readonly from: number } | undefined;

  addLine(text: string, extra: number): void {
    this.#line = text;
    this.#endLine();
    this.#stress(extra);
  }

  addHtml(html: string): void {
    for (const [text, slash, tag = '', attributes = '', entity] of html.matchAll(piece)) {
      if (slash !== undefined) this.#addTag(tag.toLowerCase(), slash === '/', attributes);
      else if (this.#skipped === undefined)
        this.#line += entity === undefined ? text : (characterOf(entity) ?? text);
    }
    this.#endLine();
  }

  #addTag(tag: string, isEnd: boolean, attributes: string): void {
    if (this.#skipped !== undefined) {
      if (isEnd && tag === this.#skipped) this.#skipped = undefined;
      return;
    }
    const id = isEnd ? undefined : idAttribute.exec(attributes)?.[1];
    if (id !== undefined && noteReference.test(id)) {
      this.#skipped = tag;
      return;
    }
    if (!inline.has(tag) || id !== undefined) this.#endLine();
    if (heading.test(tag)) this.#addHeading(isEnd, id);
    else if (id !== undefined && !note.test(id)) {
      const position = this.words.length;
      this.anchors.push({ id, title: provisionName(id) ?? '', position, end: position });
    }
  }

  /** The words of a heading are the name of the place it stands at. */
  #addHeading(isEnd: boolean, id: string | undefined): void {
    if (!isEnd) {
      this.#stress(0);
      this.#heading = { id: id ?? '', from: this.words.length };
      return;
    }
    this.#stress(extras.heading);
    const { id: name = '', from: position = 0 } = this.#heading ?? {};
    const end = this.words.length;
    if (name !== '')
      this.anchors.push({ id: name, title: this.words.slice(position).join(' '), position, end });
    this.#heading = undefined;
  }

  #endLine(): void {
    for (const word of toNfc(this.#line).split(/\s+/)) if (word !== '') this.words.push(word);
    this.#line = '';
  }

  /** Gives a weight to all words since the last that were given one. */
  #stress(extra: number): void {
    const to = this.words.length;
    if (to > (this.stresses.at(-1)?.to ?? 0)) this.stresses.push({ to, extra });
  }
}

function characterOf(entity: string): string | undefined {
  const code = /^#(?:x([0-9a-f]+)|(\d+))$/i.exec(entity);
  if (code === null) return entities[entity];
  return String.fromCodePoint(code[1] === undefined ? Number(code[2]) : parseInt(code[1], 16));
}
