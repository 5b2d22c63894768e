import { entryAt } from '../addresses.ts';
import type { EntryRule } from './rule.ts';

/** A link to a part of another page leads to a heading or provision of its text. */
export const anchorUnknown: EntryRule = {
  id: 'anchor-unknown',
  severity: 'warning',
  reason: 'The page is reached, and its layout has anchors that no text tells of.',
  runs: 'entry',
  check({ text }, archive, report) {
    for (const { href, line, column } of text?.facts.links ?? []) {
      const [page = '', anchor = ''] = href.split('#');
      const found = anchor === '' || page === '' ? undefined : entryAt(page, archive.known);
      const outline = found && archive.find(found.collection, found.id)?.text?.facts.outline;
      if (!outline || outline.some((item) => item.anchor === anchor)) continue;
      report({ line, column }, { page, anchor });
    }
  },
};
