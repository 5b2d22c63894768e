import { AstroError } from 'astro/errors';
import type { Corpus } from '#corpus/corpus.ts';
import { formatProblems } from '#corpus/format-problems.ts';

/**
 * Throws when the content has errors: one error that carries all of them, placed at the first,
 * so that both a terminal and the overlay of the preview show everything.
 */
export function refuseErrors(corpus: Corpus): void {
  const errors = corpus.problems.filter(({ severity }) => severity === 'error');
  const [first] = errors;
  if (!first) return;
  const loc = { file: `${corpus.folder}/${first.file}`, line: first.line, column: first.column };
  throw Object.assign(new AstroError(formatProblems(errors), first.hint), { loc });
}
