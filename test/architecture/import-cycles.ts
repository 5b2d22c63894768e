import { importsOf, resolveImport } from './imports.ts';
import type { SourceFile } from './source-code.ts';

/** Every cycle of imports between files that a depth-first walk meets, as `a → b → a`. */
export function importCycles(sources: readonly SourceFile[]): string[] {
  const graph = importGraph(sources);
  const cycles: string[] = [];
  const done = new Set<string>();
  const walk = (file: string, trail: readonly string[]): void => {
    const start = trail.indexOf(file);
    if (start >= 0) {
      cycles.push([...trail.slice(start), file].join(' → '));
    } else if (!done.has(file)) {
      for (const next of graph.get(file) ?? []) walk(next, [...trail, file]);
      done.add(file);
    }
  };
  for (const file of graph.keys()) walk(file, []);
  return cycles;
}

function importGraph(sources: readonly SourceFile[]): Map<string, string[]> {
  const known = new Set(sources.map(({ file }) => file));
  return new Map(
    sources.map((source) => [
      source.file,
      importsOf(source).flatMap(({ specifier }) => {
        const target = resolveImport(specifier, source.file);
        return target !== undefined && known.has(target) ? [target] : [];
      }),
    ]),
  );
}
