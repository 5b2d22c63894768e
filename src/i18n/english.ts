import { en } from './en.ts';
import type { Language } from './language.ts';

export const english: Language = {
  name: 'English',
  locale: 'en-GB',
  territory: 'en_GB',
  direction: 'ltr',
  strings: en,
};
