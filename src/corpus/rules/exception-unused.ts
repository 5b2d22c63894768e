import type { ReadingRule } from './rule.ts';

/** An exception that silences nothing; found where exceptions are applied. */
export const exceptionUnused: ReadingRule = {
  id: 'exception-unused',
  severity: 'warning',
  reason: 'It does no harm until one day it hides something.',
  runs: 'reading',
};
