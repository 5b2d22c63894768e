/*
 * Everything that decides the order of results: what a single word in a text is worth (rarity times
 * frequency), and what is added to it. Values were tried on 520 questions about 1,377 law articles.
 * What a word counts more in a title, a summary or a heading is said in `page-text.ts`.
 */

/** How a single word in a text is scored, after BM25. */
export const ranking = {
  /** How soon another occurrence of a word stops to matter. */
  saturation: 1.4,
  /** How much a long text is held against its words: not at all (0) or in full (1). */
  pageLength: 0.75,
} as const;

export const weights = {
  /** Two words that stand as near as in the query: side by side, with one or two between. */
  pair: [1, 0.5, 0.3],
  /** How soon another occurrence of a pair stops to matter. */
  pairSaturation: 0.4,
  /** A title that holds all of the query; the square of its share counts. */
  title: 0.7,
  /** The same where the title begins as the query does: "hội nghị lần thứ 19" is the conference, not a speech at it. */
  beginningOfTitle: 1,
  /** A word that stands beside the text only: kind, body, topic, other names. */
  about: 0.3,
  /**
   * What a page that leads to documents (a body, a person, a topic) says, beside its name: its few
   * words must not outweigh what the documents say.
   */
  subject: 0.5,
  /** A word with other accents than those typed. */
  otherAccents: 0.5,
  /** A document of which the query is the number: always first. */
  number: 1000,
  /** A document whose number begins like the query, or has the same figures without letters. */
  likeNumber: 100,
  /** A page of which the query is the name, and one whose name it begins. */
  name: 300,
  beginningOfName: 30,
  /** A text that cites the number asked for. */
  citation: 3,
} as const;

export const limits = {
  /** Up to so many words, pages that have them all come first. */
  strictWords: 6,
  /** So many pages that have all words are enough. */
  enough: 10,
  /** The share of the best score that a page must have to be near. */
  nearScore: 0.3,
  /** The least letters of an unfinished word. */
  openLetters: 2,
  /** So many pages may begin a word that is still being typed; with more it is not yet looked for. */
  openPages: 10_000,
  /** Of a question so many entries of the index are read, the rarest words first, */
  readEntries: 30_000,
  /** but at least so many of its words. */
  readWords: 3,
} as const;
