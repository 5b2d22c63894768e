import type { Problem } from '#domain/problem.ts';

/**
 * The report for GitHub Actions: one workflow command a problem, which becomes a note at the line
 * in a pull request; nothing at all when there is no problem.
 * @param folder the content folder from the root of the repository, `''` for the root itself
 * @see https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export function githubReport(problems: readonly Problem[], folder: string): string {
  return problems
    .map(({ rule, severity, file, line, column, message, hint }) => {
      const properties = {
        file: folder === '' ? file : `${folder}/${file}`,
        line: String(line),
        col: String(column),
        title: rule,
      };
      const written = Object.entries(properties).map(
        ([name, value]) => `${name}=${escapeProperty(value)}`,
      );
      return `::${severity} ${written.join(',')}::${escapeData(`${message}\n${hint}`)}`;
    })
    .join('\n');
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
