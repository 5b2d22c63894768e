import { formatInLocale, parseOfficialDate } from '#domain/civil-date.ts';

/** A word as the page tells it; `lang` where it is not in the page's language. */
export interface ToldWord {
  readonly text: string;
  readonly lang?: string;
}

/**
 * The index is in one language, the page that searches it may be in another: what the index says is
 * told in the page's language where it is known there.
 */
export interface PageLanguage {
  /** Of the page. */
  readonly code: string;
  /** Whose form numbers and dates take. */
  readonly locale: string;
  /** A word of the index: a kind, a status, a name. */
  readonly tell: (word: string) => ToldWord;
  /** A date of the index, which has it in the form of official texts. */
  readonly tellDate: (date: string) => ToldWord;
}

/** What the page says of its language to the script. */
export interface LanguageData {
  readonly code: string;
  readonly locale: string;
  /** Of the index. */
  readonly indexed: string;
  /** Words of the index in the language of the page, as a JSON object. */
  readonly terms: string;
}

/** The language of the page as a script uses it. */
export function pageLanguage({ code, locale, indexed, terms }: LanguageData): PageLanguage {
  const known = new Map(Object.entries(JSON.parse(terms) as Readonly<Record<string, string>>));
  const asIndexed = (text: string): ToldWord =>
    code === indexed ? { text } : { text, lang: indexed };
  return {
    code,
    locale,
    tell: (word) => {
      const text = known.get(word);
      return text === undefined ? asIndexed(word) : { text };
    },
    tellDate: (date) => {
      const parsed = code === indexed ? undefined : parseOfficialDate(date);
      return parsed ? { text: formatInLocale(parsed, locale) } : asIndexed(date);
    },
  };
}
