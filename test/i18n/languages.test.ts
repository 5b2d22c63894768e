import { describe, expect, test } from 'vitest';
import { documentTypeIds, documentTypes } from '#domain/document-type.ts';
import { relationKinds } from '#domain/relation.ts';
import { keys, type StringKey } from '#i18n/keys.ts';
import { languages } from '#i18n/languages.ts';
import { placeholdersOf, type Text } from '#i18n/text.ts';
import { vi } from '#i18n/vi.ts';

const allKeys = Object.keys(keys) as StringKey[];

function formsOf(text: Text): string[] {
  return typeof text === 'string' ? [text] : Object.values(text.forms);
}

describe.each(Object.entries(languages))('%s', (_, { strings, locale }) => {
  test('has every text that is described, and no other', () => {
    expect(Object.keys(strings).sort()).toEqual([...allKeys].sort());
  });

  test('asks in every text for the same values as the other languages', () => {
    const asked = allKeys.map((key) => [key, placeholdersOf(strings[key])]);
    expect(asked).toEqual(allKeys.map((key) => [key, placeholdersOf(vi[key])]));
  });

  test('has no empty text, no blank at an end, and letters in one piece', () => {
    const forms = allKeys.flatMap((key) => formsOf(strings[key]));
    expect(forms.filter((form) => form === '' || form !== form.trim())).toEqual([]);
    expect(forms.filter((form) => form !== form.normalize('NFC'))).toEqual([]);
  });

  test('has a form for every number where a text depends on one', () => {
    const missing = allKeys.flatMap((key) => {
      const text: Text = strings[key];
      if (typeof text === 'string') return [];
      const { type, forms, by } = text;
      const { pluralCategories } = new Intl.PluralRules(locale, { type }).resolvedOptions();
      const without = pluralCategories.filter((category) => forms[category] === undefined);
      return placeholdersOf(vi[key]).includes(by) ? without : [...without, by];
    });
    expect(missing).toEqual([]);
  });
});

test('no text of one language stands in another', () => {
  const { vi: own, ...others } = languages;
  for (const { strings } of Object.values(others)) {
    const same = allKeys.filter((key) => strings[key] === own.strings[key]);
    // What is left is marks around values, and names of file formats.
    expect(same.filter((key) => /[à-ỹđ]/i.test(formsOf(strings[key]).join()))).toEqual([]);
  }
});

describe('the Vietnamese words', () => {
  test('for types are those by which texts are read', () => {
    expect(documentTypeIds.map((id) => vi[`type.${id}`])).toEqual(
      documentTypeIds.map((id) => documentTypes[id].word),
    );
  });
});

describe.each(Object.entries(languages))('the words for relations in %s', (_, { strings }) => {
  test('tell both directions apart, and no two relations by the same words', () => {
    const words = relationKinds.flatMap((kind) => [
      strings[`relation.${kind}`],
      strings[`relation.${kind}.inverse`],
    ]);
    expect(new Set(words).size).toBe(2 * relationKinds.length);
    for (const word of words) expect(word).toMatch(/^\p{Lu}\p{Ll}/u);
  });
});
