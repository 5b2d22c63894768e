import { isSuccessor } from '#domain/provision-label.ts';
import type { TextRule } from './rule.ts';

const article = /^(?:phu-luc(?:-[^-]+)?-)?dieu-(\d+[a-z]*)/;

/**
 * Điều 4 follows Điều 3. An attached text begins again with Điều 1, and articles of another text may
 * stand between two that follow each other, where an amendment quotes them without quotation marks.
 */
export const articleSequence: TextRule = {
  id: 'article-sequence',
  severity: 'warning',
  reason: 'The text may be an excerpt, or its original is numbered so.',
  runs: 'text',
  check({ body }, report) {
    const articles = (body?.facts.outline ?? []).flatMap(({ kind, anchor, line, column }) => {
      const label =
        kind === 'article' ? article.exec(anchor)?.[1]?.replaceAll('dd', 'đ') : undefined;
      return label === undefined ? [] : [{ label, line, column }];
    });
    let before: string | undefined;
    for (const [index, { label, line, column }] of articles.entries()) {
      const last = before;
      const follows =
        last === undefined || label === '1' || label === last || isSuccessor(last, label);
      if (!follows) {
        const goesOn = articles.slice(index + 1).some((later) => isSuccessor(last, later.label));
        if (goesOn) continue;
        report({ line, column }, { before: `Điều ${last}`, found: `Điều ${label}` });
      }
      before = label;
    }
  },
};
