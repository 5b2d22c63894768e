import type { StringKey } from './keys.ts';
import { formatNumber } from './numbers.ts';
import { languageCodeOf, languages, originalLanguage, type LanguageCode } from './languages.ts';
import { fillText, type Text } from './text.ts';

/** Values for the `{name}`s of a text; numbers take the form of the language. */
export type TextValues = Readonly<Record<string, string | number>>;

/** Gives the texts of one language. Throws when a text asks for a value that was not given. */
export interface Translate {
  (key: StringKey, values?: TextValues): string;
  /** The text itself with its marks, for a script that fills it in. */
  readonly form: (key: StringKey) => Text;
  readonly language: LanguageCode;
  /**
   * The `lang` of what stands there as it was published: undefined where the page is in that
   * language too.
   */
  readonly original: LanguageCode | undefined;
}

const translators = new Map<LanguageCode, Translate>();

/** The texts of a language, of the language of the documents where it is unknown. */
export function translator(language: string | undefined): Translate {
  const code = languageCodeOf(language);
  const made = translators.get(code) ?? makeTranslator(code);
  translators.set(code, made);
  return made;
}

function makeTranslator(language: LanguageCode): Translate {
  const { strings } = languages[language];
  const formOf = formsOf(language);
  const translate = (key: StringKey, values: TextValues = {}): string =>
    fillText(formOf(strings[key], values), (name) => {
      const value = values[name];
      return typeof value === 'number' ? formatNumber(language, value) : value;
    });
  return Object.assign(translate, {
    form: (key: StringKey) => strings[key],
    language,
    original: language === originalLanguage ? undefined : (originalLanguage as LanguageCode),
  });
}

/** Chooses the form of a text that goes with its number. */
function formsOf(language: LanguageCode): (text: Text, values: TextValues) => string {
  const { locale } = languages[language];
  const rules = {
    cardinal: new Intl.PluralRules(locale),
    ordinal: new Intl.PluralRules(locale, { type: 'ordinal' }),
  };
  return (text, values) => {
    if (typeof text === 'string') return text;
    const { by, type, forms } = text;
    return forms[rules[type].select(Number(values[by]))] ?? forms.other;
  };
}
