import type { TextRule } from './rule.ts';

/** Line ends of Windows make every line of a file a change in git. */
export const lineEnds: TextRule = {
  id: 'line-ends',
  severity: 'warning',
  reason: 'The page is the same; only the history becomes hard to read.',
  runs: 'text',
  check({ source: { original } }, report) {
    const at = original.indexOf('\r');
    if (at < 0) return;
    report({ line: 1, column: at - original.lastIndexOf('\n', at) });
  },
};
