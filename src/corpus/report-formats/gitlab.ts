import { createHash } from 'node:crypto';
import type { Problem } from '#domain/problem.ts';

/** GitLab has five severities: the first holds up a merge request, the other asks to be looked at. */
const severities: Readonly<Record<Problem['severity'], string>> = {
  error: 'blocker',
  warning: 'minor',
};

/**
 * The report for GitLab, which shows it in a merge request beside what the target branch has.
 * @param folder the content folder from the root of the repository, `''` for the root itself
 * @see https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
 */
export function gitlabReport(problems: readonly Problem[], folder: string): string {
  const seen = new Map<string, number>();
  const findings = problems.map(({ rule, severity, file, line, message, hint }) => {
    const path = folder === '' ? file : `${folder}/${file}`;
    const told = JSON.stringify([rule, path, message]);
    const count = seen.get(told) ?? 0;
    seen.set(told, count + 1);
    return {
      description: `${message} ${hint}`,
      check_name: rule,
      fingerprint: fingerprintOf(told, count),
      severity: severities[severity],
      location: { path, lines: { begin: line } },
    };
  });
  return JSON.stringify(findings, undefined, 2);
}

/** Tells a problem apart from all others, and stays when lines above it come or go. */
function fingerprintOf(told: string, count: number): string {
  return createHash('sha256')
    .update(`${told}${String(count)}`)
    .digest('hex');
}
