/*
 * Everything that decides the order of results. A single word in a text is worth what BM25 gives
 * (`bm25.ts`: rarity times frequency, the title counting like seven words); the rest is added up here. Values were tried on 520 questions about 1,377 law articles, on each half of them alone, and
 * with 8 and 25 articles to a page.
 */

export const weights = {
  /**
   * Two words that stand as near as in the query: side by side, or with up to six between. The longer a
   * text, the more it tells that the words of a question stand in one sentence of it.
   */
  pair: [1, 0.5, 0.3, 0.2, 0.15, 0.12, 0.1],
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
  /** A page of which the query is the name, and one whose name or title it begins. */
  name: 300,
  beginningOfName: 30,
  /** A text that cites the number asked for. */
  citation: 3,
} as const;

export const limits = {
  /** Up to so many words, pages that have them all come first. */
  strictWords: 6,
  /** With fewer words, the beginning of a title says little: "nghị quyết". */
  titleWords: 3,
  /** So many pages that have all words are enough. */
  enough: 10,
  /** The share of the best score that a page must have to be near. */
  nearScore: 0.3,
  /** The least letters of an unfinished word. */
  openLetters: 2,
  /** So many pages may begin a word that is still being typed; with more it is not yet looked for. */
  openPages: 10_000,
  /** Of a question so many entries of the index are read, the rarest words first, */
  readEntries: 50_000,
  /** but at least so many of its words. */
  readWords: 3,
  /** Of few words those are not read that more than this share of all pages holds, such as "của", */
  everywhere: 0.9,
  /** but at least so many are. */
  strictReadWords: 2,
} as const;
