import { z } from 'zod';
import { existence } from './existence.ts';
import { referenceTo } from './reference-to.ts';
import { line } from './text.ts';
import { translationsOf } from './translations.ts';

/** tổ chức đảng, hội đồng (tư vấn), ủy ban, cơ quan dân cử, cơ quan hành chính, tổ chức khác */
export const bodyKinds = [
  'party',
  'council',
  'committee',
  'assembly',
  'government',
  'other',
] as const;
/** trung ương, tỉnh, huyện (đến 2025-06-30), xã */
export const levels = ['central', 'province', 'district', 'commune'] as const;

/** A body: who issues, meets or is addressed. */
export const body = z.strictObject({
  name: line.describe('Tên đầy đủ.'),
  short: line.describe('Tên gọi tắt, dùng trong danh sách.'),
  abbreviations: z.array(line).default([]).describe('Chữ viết tắt, kể cả mã trong số văn bản.'),
  aliases: z.array(line).default([]).describe('Tên khác mà người ta tìm.'),
  kind: z.enum(bodyKinds).describe('Loại cơ quan.'),
  level: z.enum(levels).describe('Cấp.'),
  place: referenceTo('places').describe('Mã của địa bàn.'),
  parent: referenceTo('bodies').optional().describe('Mã của cơ quan cấp trên trực tiếp.'),
  existence,
  successors: z.array(referenceTo('bodies')).default([]).describe('Mã của các cơ quan kế tục.'),
  note: line.optional().describe('Điều người đọc cần biết.'),
  translations: translationsOf({
    name: line.describe('Tên đầy đủ.'),
    short: line.optional().describe('Tên gọi tắt; không có thì dùng tên đầy đủ.'),
    note: line.optional().describe('Điều người đọc cần biết.'),
  }),
});
