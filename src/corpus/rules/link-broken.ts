import { isKnownAddress } from '../addresses.ts';
import type { EntryRule } from './rule.ts';

const openWeb = /^(?:https?:\/\/|mailto:|tel:)/i;

/** A link in a text leads to the open web, to a page of this site, or to an anchor of its own page. */
export const linkBroken: EntryRule = {
  id: 'link-broken',
  severity: 'error',
  reason: 'A reader who follows it finds nothing.',
  runs: 'entry',
  check({ text }, { known }, report) {
    const anchors = new Set(text?.facts.outline.map(({ anchor }) => anchor));
    for (const { href, line, column } of text?.facts.links ?? []) {
      const leads = href.startsWith('#')
        ? anchors.has(decoded(href.slice(1)))
        : openWeb.test(href) || (href.startsWith('/') && isKnownAddress(href, known));
      if (!leads) report({ line, column }, { value: href });
    }
  },
};

function decoded(anchor: string): string {
  try {
    return decodeURIComponent(anchor);
  } catch {
    return anchor;
  }
}
