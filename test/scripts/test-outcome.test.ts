import { describe, expect, test } from 'vitest';
import { testOutcome } from '../../scripts/test-outcome.ts';

interface File {
  readonly status?: string;
  readonly tests: readonly string[];
}

function reportOf(...files: readonly File[]): string {
  const tests = files.flatMap((file) => file.tests);
  return JSON.stringify({
    numPassedTests: tests.filter((status) => status === 'passed').length,
    numFailedTests: tests.filter((status) => status === 'failed').length,
    testResults: files.map((file) => ({
      status: file.status ?? (file.tests.includes('failed') ? 'failed' : 'passed'),
      assertionResults: file.tests.map((status) => ({ status })),
    })),
  });
}

describe('what a run of tests came to', () => {
  test('every test passed', () => {
    const report = reportOf({ tests: ['passed', 'passed'] }, { tests: ['passed', 'skipped'] });
    expect(testOutcome(report, 0)).toEqual({ passed: 3, failed: 0 });
  });

  test('some failed', () => {
    const report = reportOf({ tests: ['passed', 'failed'] }, { tests: ['failed'] });
    expect(testOutcome(report, 1)).toEqual({ passed: 1, failed: 2 });
  });

  test('a file that could not be loaded is a failure', () => {
    const report = reportOf({ tests: ['passed'] }, { status: 'failed', tests: [] });
    expect(testOutcome(report, 1)).toEqual({ passed: 1, failed: 1 });
  });

  test('a file whose tests passed but whose end broke is a failure', () => {
    const report = reportOf({ status: 'failed', tests: ['passed', 'skipped'] });
    expect(testOutcome(report, 1)).toEqual({ passed: 1, failed: 1 });
  });

  test('an error outside any file is a failure', () => {
    expect(testOutcome(reportOf({ tests: ['passed'] }), 1)).toEqual({ passed: 1, failed: 1 });
  });

  test('a run that left no report, or was killed, is a failure', () => {
    expect(testOutcome(undefined, 0)).toEqual({ passed: 0, failed: 1 });
    expect(testOutcome(undefined, null)).toEqual({ passed: 0, failed: 1 });
  });

  test('a run without a test is a failure', () => {
    expect(testOutcome(reportOf(), 0)).toEqual({ passed: 0, failed: 1 });
    expect(testOutcome(reportOf({ tests: ['skipped'] }), 0)).toEqual({ passed: 0, failed: 1 });
  });
});
