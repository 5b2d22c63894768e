import type { Language } from './language.ts';
import { vi } from './vi.ts';

export const vietnamese: Language = {
  name: 'Tiếng Việt',
  locale: 'vi-VN',
  territory: 'vi_VN',
  direction: 'ltr',
  strings: vi,
};
