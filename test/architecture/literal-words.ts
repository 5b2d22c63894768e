import ts from 'typescript';
import { roomOf, wordlessRooms } from './rooms.ts';
import { syntaxTrees, templateOf, type SourceFile } from './source-code.ts';

/** Vietnamese words written into components, layouts and routes instead of the string table; `file:line text` each. */
export function literalWords(sources: readonly SourceFile[]): string[] {
  return sources
    .filter(({ file }) => wordlessRooms.includes(roomOf(file) ?? ''))
    .flatMap((source) => [...wordsInCode(source), ...wordsInTemplate(source)]);
}

function wordsInCode(source: SourceFile): string[] {
  return syntaxTrees(source).flatMap(({ tree, line }) => {
    const found: string[] = [];
    const visit = (node: ts.Node): void => {
      if (holdsText(node) && isVietnamese(node.text)) {
        const at = tree.getLineAndCharacterOfPosition(node.getStart(tree)).line;
        found.push(`${source.file}:${line + at + 1} ${node.text.trim()}`);
      }
      ts.forEachChild(node, visit);
    };
    visit(tree);
    return found;
  });
}

function wordsInTemplate(source: SourceFile): string[] {
  return templateOf(source)
    .split('\n')
    .flatMap((text, index) =>
      isVietnamese(text) ? [`${source.file}:${index + 1} ${text.trim()}`] : [],
    );
}

type TextNode = ts.LiteralLikeNode | ts.Identifier;

function holdsText(node: ts.Node): node is TextNode {
  return (
    ts.isIdentifier(node) ||
    ts.isStringLiteralLike(node) ||
    ts.isRegularExpressionLiteral(node) ||
    ts.isTemplateHead(node) ||
    ts.isTemplateMiddleOrTemplateTail(node)
  );
}

/** A đ, or a letter with a mark that Vietnamese puts on it: grave, acute, circumflex, tilde, breve, hook, horn, dot below. */
function isVietnamese(text: string): boolean {
  return /[đĐ]|\p{L}[\u0300-\u0303\u0306\u0309\u031b\u0323]/u.test(text.normalize('NFD'));
}
