import type { ProvisionKind } from '#domain/provision.ts';
import type { EntryText, EntryTranslation } from './entry.ts';

/** A heading, chapter or article, as the outline of its page shows it. */
export interface KeptOutlineItem {
  readonly level: number;
  readonly anchor: string;
  readonly text: string;
  readonly kind: Exclude<ProvisionKind, 'clause' | 'point'> | 'heading';
}

/**
 * What is kept of every text at once for the pages and lists of a site. A text itself is read again
 * by the page that shows it.
 */
export interface KeptText {
  readonly format: 'md' | 'mdx';
  readonly outline: readonly KeptOutlineItem[];
  readonly words: number;
  /** Document numbers named in the text, each once. */
  readonly citations: readonly string[];
}

/** Keeps of a text what others need: clauses and points are most of its outline, and no list shows them. */
export function keepText({ format, facts }: EntryText): KeptText {
  return {
    format,
    outline: facts.outline.flatMap(({ level, anchor, text, kind }) =>
      kind === 'clause' || kind === 'point' ? [] : [{ level, anchor, text, kind }],
    ),
    words: facts.words,
    citations: [...new Set(facts.citations.map(({ number }) => number))],
  };
}

/** A translation with what is kept of its text. */
export type KeptTranslation = Omit<EntryTranslation, 'text'> & {
  readonly text?: KeptText | undefined;
};

/** Keeps of the translations of an entry what others need, by language. */
export function keepTranslations(
  translations: Readonly<Record<string, EntryTranslation>>,
): Record<string, KeptTranslation> {
  return Object.fromEntries(
    Object.entries(translations).map(([language, { text, ...words }]) => [
      language,
      { ...words, ...(text && { text: keepText(text) }) },
    ]),
  );
}
