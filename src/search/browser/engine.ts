import type { SearchedField } from '../fields.ts';

/** What is asked of the index. */
export interface Lookup {
  /** A word as the index spells it (`indexWord` and its like), or how it begins. */
  readonly word: string;
  /** Only the word itself: then without score, and with the first of its places alone. */
  readonly isWhole?: true;
  /** Whether accents must be those of the word, or may be any. */
  readonly accents: 'same' | 'any';
}

/** A page that holds a word. */
export interface Posting {
  /** Its row in the catalogue. */
  readonly page: number;
  /** How much the text is about the word, after BM25 and without its rarity: from 0 up to about 2. */
  readonly score: number;
  /** The places of the word in the text, counted in words, ascending. */
  readonly positions: readonly number[];
  /** The fields beside the text that hold it. */
  readonly fields: readonly SearchedField[];
}

/** A place in a text that an address can lead to. */
export interface Anchor {
  readonly id: string;
  /** Its name, empty where it has none. */
  readonly title: string;
  /** The place of the first word behind it. */
  readonly position: number;
  /** The place behind the words that are its name, the same where they do not stand in the text. */
  readonly end: number;
}

/** What is shown of a page. */
export interface FoundPage {
  /** With the base path. */
  readonly address: string;
  readonly title: string;
  readonly kind: string;
  readonly number?: string;
  readonly date?: string;
  readonly body?: string;
  readonly status?: { readonly tone: string; readonly label: string };
  /** The text: title, summary and what follows, in words as the index counts them. */
  readonly words: readonly string[];
  readonly anchors: readonly Anchor[];
}

/** The index as the planner knows it. Whatever fails rejects; whatever is no longer wanted too. */
export interface SearchEngine {
  /** How many pages it has. */
  readonly pages: number;
  /** About how many pages hold what is asked for, as far as that is known without asking. */
  frequency(lookup: Lookup): number;
  /** How many pages the index has with all its parts, where this is one; `frequency` tells of those. */
  readonly allPages?: number;
  /** The pages that hold it, in no order. */
  find(lookup: Lookup, signal?: AbortSignal): Promise<readonly Posting[]>;
  open(page: number, signal?: AbortSignal): Promise<FoundPage>;
  /** The newest part of an index of several parts, which answers sooner. */
  readonly newest?: SearchEngine;
}
