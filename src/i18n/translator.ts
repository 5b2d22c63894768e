import type { StringKey, StringTable } from './keys.ts';
import { vi } from './vi.ts';

/** The languages of the interface; a language is a table in a file of its own. */
export const tables = { vi } as const satisfies Record<string, StringTable>;

export type Translate = (
  key: StringKey,
  values?: Readonly<Record<string, string | number>>,
) => string;

/**
 * Gives the texts of a language, Vietnamese where the language is unknown.
 * Throws when a text asks for a value that was not given, so that no `{name}` reaches a reader.
 */
export function translator(language: string | undefined): Translate {
  const table: StringTable = Object.hasOwn(tables, language ?? '')
    ? tables[language as keyof typeof tables]
    : vi;
  return (key, values = {}) => {
    const text = table[key];
    // Most texts have no value in them, and every page takes dozens of them.
    if (!text.includes('{')) return text;
    return text.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
      const value = values[name];
      if (value === undefined) throw new Error(`string ${key}: no value for {${name}}`);
      return String(value);
    });
  };
}
