import type { ReadingRule } from './rule.ts';

/** An exception to a rule from which nobody may be excused; found where exceptions are applied. */
export const exceptionInvalid: ReadingRule = {
  id: 'exception-invalid',
  severity: 'error',
  reason: 'It promises something that does not happen.',
  runs: 'reading',
};
