import type { TextRule } from './rule.ts';

/** Front matter with nothing under it. */
export const bodyEmpty: TextRule = {
  id: 'body-empty',
  severity: 'warning',
  reason: 'A page of facts alone can be meant so.',
  runs: 'text',
  check(text, report) {
    if (text.body && text.markdown.trim() === '') {
      report({ line: text.markdownLine, column: 1 });
    }
  },
};
