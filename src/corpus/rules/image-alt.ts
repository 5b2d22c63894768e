import type { TextRule } from './rule.ts';

/** A picture in the text without words for those who cannot see it. */
export const imageAlt: TextRule = {
  id: 'image-alt',
  severity: 'warning',
  reason: 'The page can be shown, but not to everybody.',
  runs: 'text',
  check({ body }, report) {
    for (const { alt, src, line, column } of body?.facts.pictures ?? []) {
      if (alt.trim() === '') report({ line, column }, { value: src });
    }
  },
};
