import type { languageKeys } from './language-keys.ts';

/** What is said of languages in Vietnamese. */
export const viLanguage: Readonly<Record<keyof typeof languageKeys, string>> = {
  'language.switch': 'Ngôn ngữ',
  'language.untranslated': 'Nguyên văn tiếng Việt.',
  'language.ofText': 'Bản dịch.',
  'language.translation': 'Bản dịch',
  'language.translation.text': 'Chỉ bản tiếng Việt là bản chính thức.',
  'language.translation.link': 'Xem bản tiếng Việt',
  'office.name': '{title} {body}',
  'number.percent': '{value} %',
};
