import { z } from 'zod';

/** The part of Vitest's JSON report that says what came of a run. */
const report = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  testResults: z.array(
    z.object({ status: z.string(), assertionResults: z.array(z.object({ status: z.string() })) }),
  ),
});

export interface TestOutcome {
  readonly passed: number;
  readonly failed: number;
}

/**
 * Counts what a run of Vitest came to, from the text of its JSON report (undefined if it left none)
 * and its exit code. A file that broke before or outside its tests counts as one failure, and so
 * does a run that broke off, found no test, or failed without saying where: no failure is lost.
 */
export function testOutcome(json: string | undefined, exitCode: number | null): TestOutcome {
  const { passed, failed } = countTests(json);
  const unexplained = failed === 0 && (exitCode !== 0 || passed === 0);
  return { passed, failed: unexplained ? 1 : failed };
}

function countTests(json: string | undefined): TestOutcome {
  if (json === undefined) return { passed: 0, failed: 0 };
  const { numPassedTests, numFailedTests, testResults } = report.parse(JSON.parse(json));
  const brokenFiles = testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  );
  return { passed: numPassedTests, failed: numFailedTests + brokenFiles.length };
}
