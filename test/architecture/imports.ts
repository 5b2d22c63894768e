import path from 'node:path';
import ts from 'typescript';
import { syntaxTrees, type SourceFile } from './source-code.ts';

/** One import of a file: by whatever syntax, of a type or a value. */
export interface Import {
  readonly specifier: string;
  /** From 1. */
  readonly line: number;
}

/** Every import of a source file: static, re-export, dynamic, type, and glob imports of Vite. */
export function importsOf(source: SourceFile): Import[] {
  return syntaxTrees(source).flatMap(({ tree, line }) => {
    const found: Import[] = [];
    const visit = (node: ts.Node): void => {
      for (const specifier of specifiersOf(node)) {
        const at = tree.getLineAndCharacterOfPosition(specifier.getStart(tree)).line;
        found.push({ specifier: specifier.text, line: line + at + 1 });
      }
      ts.forEachChild(node, visit);
    };
    visit(tree);
    return found;
  });
}

/**
 * Where an import leads: a path below the project's root for a relative import and for an alias
 * (`#room/file.ts`), else undefined (a package).
 */
export function resolveImport(specifier: string, from: string): string | undefined {
  if (specifier.startsWith('#')) return `src/${specifier.slice(1)}`;
  if (specifier.startsWith('/')) return specifier.slice(1);
  if (!specifier.startsWith('.')) return undefined;
  const [file = specifier] = specifier.split('?');
  return path.posix.join(path.posix.dirname(from), file);
}

function specifiersOf(node: ts.Node): ts.StringLiteralLike[] {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
    return literals(node.moduleSpecifier);
  }
  if (ts.isImportTypeNode(node)) {
    return ts.isLiteralTypeNode(node.argument) ? literals(node.argument.literal) : [];
  }
  if (ts.isCallExpression(node) && (isDynamicImport(node) || isGlobImport(node))) {
    return literals(node.arguments[0]);
  }
  return [];
}

function isDynamicImport(node: ts.CallExpression): boolean {
  return node.expression.kind === ts.SyntaxKind.ImportKeyword;
}

function isGlobImport(node: ts.CallExpression): boolean {
  return (
    ts.isPropertyAccessExpression(node.expression) &&
    node.expression.name.text === 'glob' &&
    ts.isMetaProperty(node.expression.expression)
  );
}

function literals(node: ts.Node | undefined): ts.StringLiteralLike[] {
  if (node === undefined) return [];
  if (ts.isStringLiteralLike(node)) return [node];
  return ts.isArrayLiteralExpression(node) ? node.elements.flatMap(literals) : [];
}
