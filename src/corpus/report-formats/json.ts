import type { Problem } from '#domain/problem.ts';

/** The report for programs: an array of problems. */
export function jsonReport(problems: readonly Problem[]): string {
  const shown = problems.map(({ rule, severity, file, line, column, message, hint }) => ({
    rule,
    severity,
    file,
    line,
    column,
    message,
    hint,
  }));
  return JSON.stringify(shown, undefined, 2);
}
