/** The words of the interface that a rendered text holds, in the language of its page. */
export interface TextLabels {
  /** Name of the link beside a heading or provision: "Liên kết tới Khoản 2 Điều 1". */
  readonly copyLink: (name: string) => string;
  /** Heading of the notes at the end. */
  readonly footnotes: string;
  /** Name of the link from a note back to the text; `again` counts the references to one note from 1. */
  readonly backToText: (note: number, again: number) => string;
  /** Name of the region in which the nth table scrolls, from 1. */
  readonly tableRegion: (table: number) => string;
  /** Heading over the explanations of terms at the end. */
  readonly terms: string;
  /** Link from there to the page of all terms. */
  readonly allTerms: string;
}
