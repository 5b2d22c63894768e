import { problemWords } from '#i18n/problems.ts';
import { allowedComponents } from '#markdown/mdx-guard.ts';
import type { TextRule } from './rule.ts';

/** Content is not code: no import, no expression, no component but those of the set. */
export const mdxForbidden: TextRule = {
  id: 'mdx-forbidden',
  severity: 'error',
  reason: 'A text that could run code could do anything to the site and its readers.',
  runs: 'text',
  check(text, report) {
    const allowed = Object.keys(allowedComponents).join(', ');
    for (const { kind, name, line, column } of text.forbiddenMdx) {
      if (kind === 'syntax') continue;
      report({ line, column }, { what: problemWords.mdx[kind].replace('{name}', name), allowed });
    }
  },
};
