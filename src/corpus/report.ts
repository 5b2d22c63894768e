import { compareProblems, type Problem } from '#domain/problem.ts';
import { wordProblem, type ProblemValues, type RuleId } from '#i18n/problems.ts';
import { severityOf } from './severity.ts';
import type { Place } from './yaml.ts';

/** Gathers problems, so that all of them are told at once. */
export class Report {
  #problems: Problem[] = [];

  /** Adds a finding; a rule's words are filled with its values. */
  add(rule: RuleId, file: string, place: Place, values: ProblemValues = {}): void {
    const { line, column } = place;
    this.#problems.push({
      rule,
      severity: severityOf(rule),
      file,
      line,
      column,
      ...wordProblem(rule, values),
    });
  }

  /** Adds what another report has gathered. */
  addAll(problems: readonly Problem[]): void {
    for (const problem of problems) this.#problems.push(problem);
  }

  /** Takes out the findings of a rule in a file, and tells how many there were. */
  remove(rule: string, file: string): number {
    const kept = this.#problems.filter((found) => found.rule !== rule || found.file !== file);
    const removed = this.#problems.length - kept.length;
    this.#problems = kept;
    return removed;
  }

  /** Whether anything found so far stops a build. */
  get failed(): boolean {
    return this.#problems.some(({ severity }) => severity === 'error');
  }

  /** Everything found, from the first file to the last, from top to bottom. */
  get problems(): readonly Problem[] {
    return this.#problems.toSorted(compareProblems);
  }
}
