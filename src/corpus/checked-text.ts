import { findForbiddenMdx, type MdxFinding } from '#markdown/mdx-guard.ts';
import type { TextFacts } from '#markdown/text-facts.ts';
import type { SourceText } from './source-file.ts';
import type { Place } from './yaml.ts';

/** The Markdown under a front matter, while its file is being read. */
export interface CheckedBody {
  readonly format: 'md' | 'mdx';
  /** Where it begins in the text of the file. */
  readonly offset: number;
  readonly facts: TextFacts;
}

/** Which UTF-16 units Vietnamese texts are made of; a text of nothing else needs no look at its letters. */
const ordinary = new Uint8Array(0x10000);
for (let code = 0x20; code < 0x7f; code++) ordinary[code] = 1;
for (let code = 0x1ea0; code <= 0x1ef9; code++) ordinary[code] = 1;
for (const sign of '\n\tàáâãèéêìíòóôõùúýÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝăĂđĐĩĨũŨơƠưƯ“”‘’–—…•°×÷≥≤') {
  ordinary[sign.charCodeAt(0)] = 1;
}

/** A text file while it is being read, for the rules that look at what is written. */
export class CheckedText {
  /** Relative to the content folder. */
  readonly file: string;
  readonly source: SourceText;
  /** Undefined in records and settings, and where the front matter is missing. */
  readonly body: CheckedBody | undefined;
  #starts: number[] | undefined;
  #mdx: readonly MdxFinding[] | undefined;
  #isOrdinary: boolean | undefined;

  constructor(file: string, source: SourceText, body?: CheckedBody) {
    this.file = file;
    this.source = source;
    this.body = body;
  }

  /** The text in NFC with `\n` at the end of lines: all of the file. */
  get text(): string {
    return this.source.text;
  }

  /** The Markdown of the text, empty where there is none. */
  get markdown(): string {
    return this.body ? this.text.slice(this.body.offset) : '';
  }

  /** The line of the file on which the Markdown begins, counted from 1. */
  get markdownLine(): number {
    return this.placeAt(this.body?.offset ?? 0).line;
  }

  /** Whether there is no letter or sign in it that Vietnamese texts do not have. */
  get isOrdinary(): boolean {
    return (this.#isOrdinary ??= isAllOrdinary(this.text));
  }

  /** Everything forbidden in it as MDX; looked for once. */
  get forbiddenMdx(): readonly MdxFinding[] {
    if (this.body?.format !== 'mdx') return [];
    return (this.#mdx ??= findForbiddenMdx(this.markdown, this.markdownLine));
  }

  /** The place of an offset in the text. */
  placeAt(offset: number): Place {
    this.#starts ??= lineStarts(this.text);
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((this.#starts[middle] ?? Infinity) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (this.#starts[low] ?? 0) + 1 };
  }
}

function isAllOrdinary(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (ordinary[text.charCodeAt(i)] !== 1) return false;
  return true;
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}
