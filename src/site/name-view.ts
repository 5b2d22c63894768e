/** What an entry or a page is. */
export type KindName =
  | 'conference'
  | 'directive'
  | 'resolution'
  | 'reference'
  | 'body'
  | 'person'
  | 'place'
  | 'topic'
  | 'year'
  | 'page';

/** A link with its text. `href` carries the base path already. */
export interface LinkView {
  readonly href: string;
  readonly label: string;
  /** Language of the label where that is not the page's. */
  readonly lang?: string;
  /** Language of where it leads, where that is told. */
  readonly hreflang?: string;
}

/** A name that has a page, or only a text when it has none. */
export interface NameView {
  readonly label: string;
  readonly href?: string | undefined;
  /** Language of the label where that is not the page's. */
  readonly lang?: string;
}

/** A date as precisely as it is known: `text` for people, `iso` for `<time datetime>` ('2023', '2023-10-15'). */
export interface DateView {
  readonly text: string;
  readonly iso: string;
}

/** A state in words; `tone` picks one of the four state colours (always shown with `label` and a shape). */
export interface BadgeView {
  readonly tone: 'positive' | 'caution' | 'negative' | 'neutral';
  readonly label: string;
}

/** One row of the key facts. `missing` is set when nothing is known: then `values` holds the word for it. */
export interface FactView {
  readonly label: string;
  readonly values: readonly NameView[];
  readonly note?: string;
  readonly noteLang?: string;
  readonly missing?: true;
}
