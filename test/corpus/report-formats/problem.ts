import type { Problem } from '#domain/problem.ts';

/** A problem to report, with what a test wants different. */
export function problem(change: Partial<Problem> = {}): Problem {
  return {
    rule: 'missing-field',
    severity: 'error',
    file: 'topics/ao-ho.yaml',
    line: 1,
    column: 7,
    message: 'Thiếu trường.',
    hint: 'Thêm vào.',
    ...change,
  };
}
