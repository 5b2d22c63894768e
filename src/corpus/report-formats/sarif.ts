import type { Problem } from '#domain/problem.ts';
import { problemTexts } from '#i18n/problems.ts';
import manifest from '../../../package.json' with { type: 'json' };

const schema =
  'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

const texts: Readonly<Record<string, { readonly message: string; readonly hint: string }>> =
  problemTexts;

/**
 * The report as SARIF 2.1.0, which code hosts and editors read.
 * @param folder the content folder from the root of the repository, `''` for the root itself
 */
export function sarifReport(problems: readonly Problem[], folder: string): string {
  const severities = new Map(problems.map(({ rule, severity }) => [rule, severity]));
  const rules = [...severities.keys()].sort();
  const log = {
    $schema: schema,
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: manifest.name,
            semanticVersion: manifest.version,
            rules: rules.map((id) => ({
              id,
              shortDescription: { text: withoutValues(texts[id]?.message ?? id) },
              help: { text: withoutValues(texts[id]?.hint ?? id) },
              defaultConfiguration: { level: severities.get(id) ?? 'error' },
            })),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: problems.map((problem) => resultOf(problem, rules.indexOf(problem.rule), folder)),
      },
    ],
  };
  return JSON.stringify(log, undefined, 2);
}

function resultOf(problem: Problem, ruleIndex: number, folder: string): object {
  const { rule, severity, file, line, column, message, hint } = problem;
  const uri = (folder === '' ? file : `${folder}/${file}`)
    .split('/')
    .map(encodeURIComponent)
    .join('/');
  return {
    ruleId: rule,
    ruleIndex,
    level: severity,
    message: { text: `${message} ${hint}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri, uriBaseId: '%SRCROOT%' },
          region: { startLine: line, startColumn: column },
        },
      },
    ],
  };
}

/** A rule's words without the places for the values of one finding. */
function withoutValues(template: string): string {
  return template.replaceAll(/\{\w+\}/g, '…');
}
