import path from 'node:path';
import ts from 'typescript';

/** A source file: its path below the project's root, with `/`, and its text. */
export interface SourceFile {
  readonly file: string;
  readonly text: string;
}

/** A piece of TypeScript within a file, and the line of the file on which it begins (from 0). */
interface Piece {
  readonly code: string;
  readonly line: number;
}

/**
 * The syntax trees of a source file with the line each begins on: one for a script, and for an Astro
 * component its front matter and each of its `<script>`s.
 */
export function syntaxTrees(source: SourceFile): { tree: ts.SourceFile; line: number }[] {
  return codePieces(source).map(({ code, line }) => ({
    tree: ts.createSourceFile(`${source.file}.ts`, code, ts.ScriptTarget.Latest, true),
    line,
  }));
}

/** The template of an Astro component: all that is neither front matter, script, style nor comment, lines kept. */
export function templateOf({ file, text }: SourceFile): string {
  if (path.posix.extname(file) !== '.astro') return '';
  return text
    .replace(frontMatter, blank)
    .replace(scriptElement, blank)
    .replace(/<style[^>]*>.*?<\/style>/gs, blank)
    .replace(/<!--.*?-->/gs, blank)
    .replace(/\/\*.*?\*\//gs, blank);
}

const frontMatter = /^\s*---\r?\n(.*?)\r?\n---/s;
const scriptElement = /<script[^>]*>(.*?)<\/script>/gs;

function codePieces({ file, text }: SourceFile): Piece[] {
  if (path.posix.extname(file) !== '.astro') return [{ code: text, line: 0 }];
  const head = frontMatter.exec(text);
  const scripts = text.replace(frontMatter, blank).matchAll(scriptElement);
  return [...(head ? [head] : []), ...scripts].map((match) => pieceOf(text, match));
}

function pieceOf(text: string, match: RegExpExecArray): Piece {
  const [whole, code = ''] = match;
  const start = match.index + whole.indexOf(code);
  return { code, line: text.slice(0, start).split('\n').length - 1 };
}

function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ');
}
