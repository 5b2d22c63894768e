import type { PageLanguage, ToldWord } from './page-language.ts';

/** The texts of the search page for its script, from the string table, by their names there. */
export interface PageWords {
  (name: WordName, values?: WordValues): string;
  /** What the page tells of the index in its own language. */
  readonly language: PageLanguage;
}

/** Numbers take the form of the page's language. */
type WordValues = Readonly<Record<string, string | number>>;

/** A text that reads differently after different numbers; `by` is the name of the one that decides. */
interface CountedWord {
  readonly by: string;
  readonly forms: Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;
}

/** Every text that the script needs; the page hands them over as one object. */
export const wordNames = [
  'count',
  'none',
  'noneWithFilters',
  'nearOnly',
  'partlyNear',
  'busy',
  'busyLong',
  'partial',
  'failed',
  'offline',
  'exporting',
  'exported',
  'suggested',
  'passage',
  'previous',
  'next',
  'pageNumber',
  'moreValues',
] as const;
export type WordName = (typeof wordNames)[number];

/** Reads the texts of the page; throws where one is missing. */
export function readWords(json: string, language: PageLanguage): PageWords {
  const table = JSON.parse(json) as Readonly<Partial<Record<WordName, string | CountedWord>>>;
  const missing = wordNames.filter((name) => table[name] === undefined);
  if (missing.length > 0) throw new Error(`search page: no text for ${missing.join(', ')}`);
  const rules = new Intl.PluralRules(language.locale);
  const formOf = (word: string | CountedWord, values: WordValues): string => {
    if (typeof word === 'string') return word;
    return word.forms[rules.select(Number(values[word.by]))] ?? word.forms.other;
  };
  const words = (name: WordName, values: WordValues = {}): string =>
    formOf(table[name] ?? '', values).replaceAll(/\{(\w+)\}/g, (_, key: string) => {
      const value = values[key] ?? '';
      return typeof value === 'number' ? value.toLocaleString(language.locale) : value;
    });
  return Object.assign(words, { language });
}

/** An element of the page that its script cannot do without; throws where it is missing. */
export function required<E extends Element>(
  root: ParentNode,
  selector: string,
  type: new () => E,
): E {
  const element = root.querySelector(selector);
  if (!(element instanceof type)) throw new Error(`search page: no ${selector}`);
  return element;
}

/** A copy of the one element in a template. */
export function copyOf(template: HTMLTemplateElement): HTMLElement {
  const element = template.content.firstElementChild?.cloneNode(true);
  if (!(element instanceof HTMLElement)) throw new Error(`search page: empty #${template.id}`);
  return element;
}

/** Writes a text into a part of a copied template, or takes the part out where there is none. */
export function fillPart(
  element: Element,
  part: string,
  text: string | ToldWord | undefined,
): void {
  const target = required(element, `[data-part="${part}"]`, HTMLElement);
  const { text: words, lang } = typeof text === 'string' ? { text } : (text ?? { text: '' });
  if (words === '') target.remove();
  else tellIn(target, { text: words, ...(lang !== undefined && { lang }) });
}

/** Writes a word into an element, with its language where that is not the page's. */
export function tellIn(element: HTMLElement, { text, lang }: ToldWord): void {
  element.textContent = text;
  if (lang !== undefined) element.lang = lang;
}
