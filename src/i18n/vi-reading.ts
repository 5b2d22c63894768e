import type { readingKeys } from './reading-keys.ts';

/** The texts of what helps a reader through a page, in Vietnamese. */
export const viReading: Readonly<Record<keyof typeof readingKeys, string>> = {
  'find.count': '{place} trên {count}',
  'find.none': 'Không thấy trong văn bản này',
  'find.previous': 'Chỗ trước',
  'find.next': 'Chỗ sau',
  'find.close': 'Đóng, bỏ tô màu',
};
