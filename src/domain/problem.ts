/** How much a problem weighs: an error stops a build, a warning is only shown. */
export type Severity = 'error' | 'warning';

/** One finding of the checker. Lines and columns count from 1; the file is relative to the content folder. */
export interface Problem {
  readonly rule: string;
  readonly severity: Severity;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly hint: string;
}

/** Orders problems by file, line, column and rule, so that a report reads from top to bottom. */
export function compareProblems(a: Problem, b: Problem): number {
  return (
    compareText(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compareText(a.rule, b.rule)
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
