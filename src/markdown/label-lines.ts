import {
  isCapitals,
  isSuccessor,
  readProvisionLabel,
  type ProvisionKind,
  type ProvisionLabel,
} from '#domain/provision-label.ts';

/** Where a line of the prepared text comes from. */
export interface LineOrigin {
  /** The line of the text as given, counted from 0. */
  readonly line: number;
  /** How many characters were taken from its beginning. */
  readonly removed: number;
  /** The column, counted from 1, of a backslash that was put in, or 0. */
  readonly escape: number;
}

export interface ProtectedLines {
  readonly lines: string[];
  readonly origins: LineOrigin[];
}

/**
 * Protects the labels of provisions from Markdown, which would read "3. " as a list item, renumber
 * it and lose how it was written, and would join "a) …" to the line before.
 *
 * Each line that begins with a label becomes the first of its own paragraph with the label escaped
 * ("3\. "), no longer indented and no bullet before it. No other character is touched.
 */
export function protectLabels(lines: readonly string[], format: 'md' | 'mdx'): ProtectedLines {
  const protector = new LabelProtector(format);
  for (const [index, line] of lines.entries()) protector.add(line, index, lines);
  return protector.result;
}

interface PreviousLine {
  readonly plain: string;
  readonly label: ProvisionLabel | undefined;
  readonly isHeading: boolean;
}

const number = /^(\d{1,9})[.)](?=\s|$)/;
const bullet = /^[-*+][ \t]+(?=\S)/;
const endsSentence = /[.;:?!…”"»)\]|>/]$/;

class LabelProtector {
  readonly result: ProtectedLines = { lines: [], origins: [] };
  readonly #format: 'md' | 'mdx';
  readonly #last = new Map<ProvisionKind, string>();
  #previous: PreviousLine | undefined;
  #quote = '';
  /** The mark that ends a code block or an MDX tag which runs over several lines. */
  #verbatimUntil: RegExp | undefined;
  #isInNote = false;
  /** The indentation of the bullet list that is open. */
  #listIndent: number | undefined;

  constructor(format: 'md' | 'mdx') {
    this.#format = format;
  }

  add(line: string, index: number, lines: readonly string[]): void {
    const quote = /^ {0,3}(?:> ?)+/.exec(line)?.[0] ?? '';
    const content = line.slice(quote.length);
    const body = content.trimStart();
    if (this.#verbatimUntil !== undefined) {
      if (this.#verbatimUntil.test(body)) this.#verbatimUntil = undefined;
      this.#push(line, { line: index, removed: 0, escape: 0 });
      return;
    }
    if (quote.trim() !== this.#quote.trim()) this.#previous = undefined;
    this.#quote = quote;
    this.#verbatimUntil = this.#startsVerbatim(body);
    if (body === '') {
      this.#previous = undefined;
      this.#push(quote, { line: index, removed: 0, escape: 0 });
      return;
    }
    this.#addText(content.length - body.length, body, index, lines);
  }

  #addText(indent: number, body: string, index: number, lines: readonly string[]): void {
    if (indent === 0 && this.#previous === undefined) this.#isInNote = false;
    if (body.startsWith('[^')) this.#isInNote = /^\[\^[^\]]+\]:/.test(body);
    if (this.#isInNote) {
      this.#previous = undefined;
      this.#push(this.#quote + ' '.repeat(indent) + body, { line: index, removed: 0, escape: 0 });
      return;
    }
    const item = bullet.exec(body)?.[0] ?? '';
    const isHeading = /^#{1,6}(?:\s|$)/.test(body);
    const inner = body.slice(item.length);
    const plain = plainText(isHeading ? inner.replace(/^#+\s*/, '') : inner);
    const label = readProvisionLabel(plain, isHeading);
    const isItem = item !== '' && label?.kind !== 'clause' && label?.kind !== 'point';
    const isNumber = number.test(inner);
    if (isItem) this.#listIndent ??= indent;
    else if (
      label !== undefined ||
      (this.#previous === undefined && indent <= (this.#listIndent ?? 0))
    )
      this.#listIndent = undefined;
    const removed =
      label !== undefined && !isItem
        ? indent + item.length
        : Math.min(indent, this.#listIndent ?? indent);
    const kept = ' '.repeat(Math.max(0, indent - removed)) + (isItem ? body : inner);
    const begins = !isItem && !isHeading && (label !== undefined || isNumber);
    if (
      begins ? this.#beginsBlock(label, inner) : !isItem && this.#endsTitle(plain, index, lines)
    ) {
      this.#push(this.#quote.trimEnd(), { line: index, removed: 0, escape: 0 });
    }
    const escaped = kept.replace(/^(\s*(?:[-*+][ \t]+)?\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
    const escape = escaped === kept ? 0 : this.#quote.length + escaped.indexOf('\\') + 1;
    this.#push(this.#quote + escaped, { line: index, removed, escape });
    if (label !== undefined) this.#last.set(label.kind, label.label);
    this.#previous = { plain, label, isHeading };
  }

  /** Whether a label that follows a line of text directly begins a block, or the sentence was wrapped there. */
  #beginsBlock(label: ProvisionLabel | undefined, line: string): boolean {
    const previous = this.#previous;
    if (previous === undefined || previous.isHeading) return false;
    if (endsSentence.test(previous.plain)) return true;
    if (label === undefined) return isNextNumber(previous.plain, line);
    if (previous.label !== undefined && /^(?:1|a|I|A)$/.test(label.label)) return true;
    if (label.style === 'word') return label.rest !== '' || isCapitals(previous.plain);
    return isSuccessor(this.#last.get(label.kind) ?? '', label.label);
  }

  /** Whether the line before is the title of an article and this one begins the text under it. */
  #endsTitle(plain: string, index: number, lines: readonly string[]): boolean {
    const previous = this.#previous;
    if (previous?.label?.kind !== 'article' || previous.isHeading) return false;
    if (endsSentence.test(previous.plain) || !/^[\p{Lu}\d“"]/u.test(plain)) return false;
    const end = lines.findIndex((line, at) => at > index && line.trim() === '');
    const paragraph = lines.slice(index, end < 0 ? undefined : end);
    // A wrapped sentence fills its line: its next word would not have fitted.
    const width = Math.max(...paragraph.map((line) => line.trim().length));
    const firstWord = /^\S+/.exec(plain)?.[0].length ?? 0;
    return previous.plain.length + 1 + firstWord <= width;
  }

  #startsVerbatim(body: string): RegExp | undefined {
    const fence = /^(`{3,}|~{3,})/.exec(body)?.[1];
    if (fence !== undefined) return new RegExp(`^${fence}+\\s*$`);
    const isOpenTag = this.#format === 'mdx' && /^<[A-Za-z][^<>]*$/.test(body);
    return isOpenTag ? />/ : undefined;
  }

  #push(line: string, origin: LineOrigin): void {
    this.result.lines.push(line);
    this.result.origins.push(origin);
  }
}

/** Whether "2) …" follows "1) …", which are no provisions but lines of their own too. */
function isNextNumber(previous: string, line: string): boolean {
  const [last, next] = [previous, line].map((text) => Number(/^(\d{1,3})\)/.exec(text)?.[1]));
  return next === 1 || (last !== undefined && next === last + 1);
}

/** The line without the marks of emphasis and escapes that Markdown takes away. */
function plainText(line: string): string {
  if (!/[*_\\]/.test(line)) return line.trimEnd();
  return line
    .replace(/\*{1,3}|(?<![\p{L}\d])_{1,3}|_{1,3}(?![\p{L}\d])|\\(?=[.)])/gu, '')
    .trimEnd();
}
