import type { TextRule } from './rule.ts';

/** Lists or quotations within each other without end. */
export const nestingTooDeep: TextRule = {
  id: 'nesting-too-deep',
  severity: 'error',
  reason: 'It cannot be shown.',
  runs: 'text',
  check({ body }, report) {
    if (body?.facts.tooDeep) report(body.facts.tooDeep);
  },
};
