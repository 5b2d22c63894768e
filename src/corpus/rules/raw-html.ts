import type { TextRule } from './rule.ts';

/** HTML in Markdown is never let through, so a reader sees the tags. */
export const rawHtml: TextRule = {
  id: 'raw-html',
  severity: 'warning',
  reason: 'The page shows the tags as they are written: ugly, but nothing is lost.',
  runs: 'text',
  check({ body }, report) {
    for (const place of body?.facts.rawHtml ?? []) report(place);
  },
};
