import type { readingKeys } from './reading-keys.ts';

/** The texts of what helps a reader through a page, in Vietnamese. */
export const viReading: Readonly<Record<keyof typeof readingKeys, string>> = {
  'find.count': '{place} trên {count}',
  'find.none': 'Không thấy trong văn bản này',
  'find.previous': 'Chỗ trước',
  'find.next': 'Chỗ sau',
  'find.close': 'Đóng, bỏ tô màu',
  'display.title': 'Cách hiển thị',
  'display.theme': 'Màu nền',
  'display.theme.usual': 'Theo thiết bị',
  'display.theme.light': 'Sáng',
  'display.theme.dark': 'Tối',
  'display.size': 'Cỡ chữ',
  'display.size.small': 'Nhỏ',
  'display.size.usual': 'Vừa',
  'display.size.large': 'Lớn',
  'display.size.largest': 'Rất lớn',
  'display.spacing': 'Giãn dòng',
  'display.spacing.usual': 'Thường',
  'display.spacing.wide': 'Thoáng',
  'display.note': 'Lựa chọn được ghi nhớ trên thiết bị này, không gửi đi đâu.',
  'display.close': 'Đóng',
  'text.terms': 'Giải thích từ ngữ',
  'text.allTerms': 'Xem tất cả thuật ngữ',
};
