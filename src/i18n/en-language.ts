import type { languageKeys } from './language-keys.ts';
import type { TextsOf } from './text.ts';

/** What is said of languages in English. */
export const enLanguage: TextsOf<typeof languageKeys> = {
  'language.switch': 'Language',
  'language.untranslated': 'In Vietnamese, as published.',
  'language.ofText': 'Translated from the Vietnamese.',
  'language.translation': 'Translation',
  'language.translation.text':
    'Parts of this page are translated from Vietnamese for convenience. Only the Vietnamese text is authentic.',
  'language.translation.link': 'Read it in Vietnamese',
  'office.name': '{title}, {body}',
  'number.percent': '{value}%',
};
