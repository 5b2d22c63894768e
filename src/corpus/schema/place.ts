import { z } from 'zod';
import { levels } from './body.ts';
import { existence } from './existence.ts';
import { referenceTo } from './reference-to.ts';
import { line } from './text.ts';
import { translationsOf } from './translations.ts';

/** A place: an administrative unit, with its lifetime and what took its place. */
export const place = z.strictObject({
  name: line.describe('Tên đầy đủ.'),
  aliases: z.array(line).default([]).describe('Tên khác mà người ta tìm.'),
  level: z.enum([...levels, 'country']).describe('Cấp.'),
  code: line.optional().describe('Mã đơn vị hành chính.'),
  parent: referenceTo('places').optional().describe('Mã của địa bàn cấp trên.'),
  existence,
  successors: z
    .array(
      z.strictObject({
        to: referenceTo('places').describe('Mã của địa bàn kế tục.'),
        part: z.literal(true).optional().describe('`true` khi chỉ một phần chuyển sang đó.'),
      }),
    )
    .default([])
    .describe('Các địa bàn kế tục; một có thể thành nhiều.'),
  sources: z.array(line).default([]).describe('Nguồn của thông tin.'),
  note: line.optional().describe('Điều người đọc cần biết.'),
  translations: translationsOf({
    name: line.describe('Tên đầy đủ.'),
    note: line.optional().describe('Điều người đọc cần biết.'),
  }),
});
