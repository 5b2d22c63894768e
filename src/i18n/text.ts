/** The categories that numbers fall into in some language (https://cldr.unicode.org/index/cldr-spec/plural-rules). */
export type PluralCategory = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';

/** A text that reads differently after different numbers. */
export interface PluralText {
  /** Name of the value that decides. */
  readonly by: string;
  /** `cardinal` for how many, `ordinal` for which in a row. */
  readonly type: 'cardinal' | 'ordinal';
  readonly forms: Readonly<Partial<Record<PluralCategory, string>> & { other: string }>;
}

/** A text of the interface. `{name}` marks a value that is filled in. */
export type Text = string | PluralText;

/** A table with a text for each of some keys. */
export type TextsOf<K> = Readonly<Record<keyof K, Text>>;

/** A text that depends on how many: `counted('count', { one: '{count} page', other: '{count} pages' })`. */
export function counted(by: string, forms: PluralText['forms']): PluralText {
  return { by, type: 'cardinal', forms };
}

/** A text that depends on which in a row: `ordered('n', { one: '{n}st', …, other: '{n}th' })`. */
export function ordered(by: string, forms: PluralText['forms']): PluralText {
  return { by, type: 'ordinal', forms };
}

const placeholder = /\{(\w+)\}/g;

/** The names of the values that a text asks for in any of its forms, each once, in order. */
export function placeholdersOf(text: Text): string[] {
  const forms = typeof text === 'string' ? [text] : Object.values(text.forms);
  const names = forms.flatMap((form) =>
    [...form.matchAll(placeholder)].map(([, name = '']) => name),
  );
  return [...new Set(names)].sort();
}

/** Puts values in the place of their marks; throws where one was not given. */
export function fillText(form: string, valueOf: (name: string) => string | undefined): string {
  // Most texts have no value in them, and every page takes dozens of them.
  if (!form.includes('{')) return form;
  return form.replaceAll(placeholder, (_, name: string) => {
    const value = valueOf(name);
    if (value === undefined) throw new Error(`no value for {${name}} in: ${form}`);
    return value;
  });
}
