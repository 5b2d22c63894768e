import type { Problem } from '#domain/problem.ts';

/**
 * The problems that a change has to answer for: all in the files it touched, and those elsewhere that
 * were not there before it, such as a reference to an entry that it removed. Comparing the two states
 * asks nothing of the rules, so none that looks across files can be missed.
 * @param before gives the problems before the change; asked only when there are problems elsewhere
 */
export async function causedProblems(
  problems: readonly Problem[],
  changed: ReadonlySet<string>,
  before: () => Promise<readonly Problem[]>,
): Promise<Problem[]> {
  const elsewhere = problems.filter(({ file }) => !changed.has(file));
  if (elsewhere.length === 0) return [...problems];
  const known = new Map<string, number>();
  for (const problem of await before()) {
    known.set(keyOf(problem), (known.get(keyOf(problem)) ?? 0) + 1);
  }
  return problems.filter((problem) => {
    if (changed.has(problem.file)) return true;
    const left = known.get(keyOf(problem)) ?? 0;
    known.set(keyOf(problem), left - 1);
    return left <= 0;
  });
}

/** Lines and columns move when something is written above them; what is said stays. */
function keyOf({ file, rule, message }: Problem): string {
  return JSON.stringify([file, rule, message]);
}
