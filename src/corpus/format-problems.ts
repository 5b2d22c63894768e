import type { Problem } from '#domain/problem.ts';
import { problemWords } from '#i18n/problems.ts';

/** Problems as lines for a terminal: `file:line:column  rule  message  hint`, then how many there are. */
export function formatProblems(problems: readonly Problem[]): string {
  const lines = problems.map(
    ({ file, line, column, severity, rule, message, hint }) =>
      `${file}:${line}:${column}  ${problemWords.severities[severity]}  ${rule}  ${message}\n    → ${hint}`,
  );
  return [...lines, summarizeProblems(problems)].join('\n');
}

/** '2 lỗi, 1 cảnh báo' */
export function summarizeProblems(problems: readonly Problem[]): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const warnings = problems.length - errors;
  return problemWords.summary
    .replace('{errors}', String(errors))
    .replace('{warnings}', String(warnings));
}
