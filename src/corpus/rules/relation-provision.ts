import type { Reading } from '../entry.ts';
import { relationsOf } from '../relations.ts';
import type { EntryRule } from './rule.ts';

const part = /(điều|khoản|điểm)\s+([\p{L}\d.]+)/giu;
const nouns: Readonly<Record<string, string>> = { điều: 'dieu', khoản: 'khoan', điểm: 'diem' };

/** The provisions that a relation names are in the text of the other document. */
export const relationProvision: EntryRule = {
  id: 'relation-provision',
  severity: 'warning',
  reason: 'The text published here may be an excerpt.',
  runs: 'entry',
  check(entry, archive, report) {
    for (const { index, to, target, provisions } of relationsOf(entry, archive)) {
      if (!target?.text?.facts.outline.some(({ kind }) => kind === 'article')) continue;
      for (const [at, provision] of provisions.entries()) {
        const anchor = anchorOf(provision);
        if (anchor === undefined || hasAnchor(target, anchor)) continue;
        report(['relations', index, 'provisions', at], { to, provision });
      }
    }
  },
};

/** 'dieu-4-khoan-2-diem-dd' for 'Điểm đ khoản 2 Điều 4'; undefined for anything else, lists too. */
function anchorOf(provision: string): string | undefined {
  if (/[,;]|\s(?:và|đến|hoặc)\s/.test(provision)) return undefined;
  const parts = [...provision.toLowerCase().matchAll(part)].map(([, noun = '', label = '']) => ({
    noun: nouns[noun] ?? '',
    label: label.replaceAll('đ', 'dd'),
  }));
  if (!parts.some(({ noun }) => noun === 'dieu')) return undefined;
  const order = ['dieu', 'khoan', 'diem'];
  return parts
    .toSorted((a, b) => order.indexOf(a.noun) - order.indexOf(b.noun))
    .map(({ noun, label }) => `${noun}-${label}`)
    .join('-');
}

function hasAnchor({ text }: Reading, anchor: string): boolean {
  return (
    text?.facts.outline.some(
      (item) => item.anchor === anchor || item.anchor.endsWith(`-${anchor}`),
    ) ?? false
  );
}
