import type { TextRule } from './rule.ts';

/** MDX that the parser refuses. */
export const mdxSyntax: TextRule = {
  id: 'mdx-syntax',
  severity: 'error',
  reason: 'It cannot be shown.',
  runs: 'text',
  check(text, report) {
    for (const { kind, name, line, column } of text.forbiddenMdx) {
      if (kind === 'syntax') report({ line, column }, { detail: name });
    }
  },
};
