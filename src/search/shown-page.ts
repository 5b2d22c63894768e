import type { PageText, TextAnchor } from './page-text.ts';
import type { SearchRecord } from './record.ts';

/** What the index keeps of a page for showing it as a result. */
export interface ShownPage {
  /** From the root of the site, without base path. */
  readonly address: string;
  readonly title: string;
  readonly kind: string;
  readonly number?: string;
  readonly date?: string;
  readonly body?: string;
  readonly status?: { readonly tone: string; readonly label: string };
  /** The text: title, summary and what follows, its words apart by single blanks. */
  readonly text: string;
  readonly anchors: readonly TextAnchor[];
}

export function shownPage(record: SearchRecord, { words, anchors }: PageText): ShownPage {
  const { address, title, kindLabel, number, date, body, status } = record;
  return {
    address,
    title,
    kind: kindLabel,
    ...(number !== undefined && { number }),
    ...(date && { date: date.text }),
    ...(body !== undefined && { body }),
    ...(status && { status: { tone: status.tone, label: status.label } }),
    text: words.join(' '),
    anchors,
  };
}
