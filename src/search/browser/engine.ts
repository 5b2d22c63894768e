import type { SearchedField } from '../fields.ts';
import type { TextAnchor } from '../page-text.ts';

/** What is asked of the index. */
export interface Lookup {
  /** A term as the index spells it, or how it begins. */
  readonly term: string;
  /** Whether any term will do that begins so. */
  readonly isBeginning?: true;
  /** Whether accents must be those of the term, or may be any. */
  readonly accents: 'same' | 'any';
}

/** A page that holds a term. Pages are known by their rows in the catalogue. */
export interface Posting {
  readonly page: number;
  /** How much the text of the page is about the term, without its rarity: from 0 up to about 2. */
  readonly score: number;
  /** The places of the term in the text, counted in words, ascending. */
  readonly positions: readonly number[];
  /** The fields beside the text that hold it. */
  readonly fields: readonly SearchedField[];
}

/** A place in a text that an address can lead to. */
export type Anchor = TextAnchor;

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
  /** The pages that hold it, in no order. */
  find(lookup: Lookup, signal?: AbortSignal): Promise<readonly Posting[]>;
  open(page: number, signal?: AbortSignal): Promise<FoundPage>;
  /** The newest part of an index of several parts, which answers sooner. */
  readonly newest?: SearchEngine;
}
