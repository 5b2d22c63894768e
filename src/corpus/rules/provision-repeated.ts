import { isSuccessor } from '#domain/provision-label.ts';
import { provisionName } from '#domain/provision-name.ts';
import type { TextRule } from './rule.ts';

const place = /^(.*?)(?:^|-)(dieu|khoan|diem)-([^-]+)(?:-\d+)?$/;
/** What tells the second of two anchors from the first. */
const again = /-\d+$/;

/**
 * Two articles, clauses or points with one label in one place. A row that begins again with 1 or a
 * stands under a heading that has no number, or is an attached text.
 */
export const provisionRepeated: TextRule = {
  id: 'provision-repeated',
  severity: 'warning',
  reason: 'The original may be numbered so; a link reaches only the first by its number.',
  runs: 'text',
  check({ body }, report) {
    const lastOf = new Map<string, string>();
    const seen = new Map<string, Set<string>>();
    for (const { kind, anchor, text, line, column } of body?.facts.outline ?? []) {
      if (kind !== 'article' && kind !== 'clause' && kind !== 'point') continue;
      const [, parent = '', noun = '', written = ''] = place.exec(anchor) ?? [];
      const label = written.replaceAll('dd', 'đ');
      const row = `${parent}-${noun}`;
      const last = lastOf.get(row);
      const begins = (label === '1' || label === 'a') && last !== label;
      const labels = begins ? new Set<string>() : (seen.get(row) ?? new Set<string>());
      const isAgain = labels.has(label);
      const goesOn = last !== undefined && last !== label && isSuccessor(last, label);
      // Articles out of their row are told as such.
      if (isAgain && !goesOn && (kind !== 'article' || last === label)) {
        // The name alone is what stands there twice; a title may stand there once.
        report({ line, column }, { name: provisionName(anchor.replace(again, '')) ?? text });
      }
      seen.set(row, labels.add(label));
      lastOf.set(row, label);
    }
  },
};
