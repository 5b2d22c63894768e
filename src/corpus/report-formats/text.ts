import { createColors } from 'picocolors';
import type { Problem } from '#domain/problem.ts';
import { checkingWords } from '#i18n/checking.ts';
import { problemWords } from '#i18n/problems.ts';
import { summarizeProblems } from '../format-problems.ts';
import { quoteLine } from './quoted-line.ts';
import type { LineSource } from './quotes.ts';

/** How a report for people is written. */
export interface TextReportOptions {
  /** Where the quoted lines come from. */
  readonly lineOf: LineSource;
  readonly colors: boolean;
}

type Colors = ReturnType<typeof createColors>;

/**
 * The report for people: the problems of each file together. Every problem begins with one line
 * `file:line:column  rule  message  hint`, which programs can search for; under it stands the line of
 * the file with the value marked, and the word of its severity.
 */
export function textReport(problems: readonly Problem[], options: TextReportOptions): string {
  const color = createColors(options.colors);
  if (problems.length === 0) return color.green(checkingWords.clean);
  const groups = Map.groupBy(problems, ({ file }) => file);
  const blocks = [...groups].map(([file, group]) => {
    const head = checkingWords.fileSummary
      .replace('{file}', () => color.bold(file))
      .replace('{summary}', summarizeProblems(group).replace(/\.$/, ''));
    return [head, ...group.map((problem) => problemBlock(problem, options.lineOf, color))].join(
      '\n\n',
    );
  });
  return [...blocks, summarizeProblems(problems)].join('\n\n');
}

function problemBlock(problem: Problem, lineOf: LineSource, color: Colors): string {
  const { file, line, column, rule, message, hint, severity } = problem;
  const paint = severity === 'error' ? color.red : color.yellow;
  const head = `${color.dim(`${file}:`)}${line}:${column}  ${paint(rule)}  ${message}  ${color.cyan(hint)}`;
  const word = problemWords.severities[severity];
  const written = lineOf(file, line);
  const number = String(line);
  if (written === undefined || written.trim() === '') return `${head}\n  ${paint(word)}`;
  const { text, indent, width } = quoteLine(written, column);
  const gutter = ' '.repeat(number.length);
  return [
    head,
    `  ${color.dim(`${number} │`)} ${text}`,
    `  ${color.dim(`${gutter} │`)} ${' '.repeat(indent)}${paint(`${'^'.repeat(width)} ${word}`)}`,
  ].join('\n');
}
