import { z } from 'zod';
import { effectStatuses } from '#domain/effect.ts';
import { civilDate } from './date.ts';
import { exceptions } from './exceptions.ts';
import { documentType, relation } from './numbered.ts';
import { referenceTo } from './reference-to.ts';
import { line, webAddress } from './text.ts';
import { translationsOf } from './translations.ts';

/** A document that is cited here and published elsewhere, with what is known of it. */
export const reference = z.strictObject({
  number: line.describe('Số, ký hiệu đúng như in trên văn bản.'),
  type: documentType.describe('Loại văn bản.'),
  title: line.optional().describe('Tên văn bản.'),
  issuer: referenceTo('bodies').optional().describe('Mã của cơ quan ban hành.'),
  date: civilDate.optional().describe('Ngày ban hành.'),
  url: webAddress.optional().describe('Địa chỉ chính thức của văn bản.'),
  relations: z.array(relation).default([]).describe('Quan hệ với văn bản khác.'),
  status: z.enum(effectStatuses).describe('Tình trạng hiệu lực. `unknown` khi chưa xác nhận.'),
  verified: z
    .union([z.literal(false), civilDate])
    .describe('Ngày đối chiếu với văn bản gốc, hoặc `false` khi chưa đối chiếu.'),
  note: line.optional().describe('Điều người đọc cần biết.'),
  translations: translationsOf({
    title: line.optional().describe('Tên văn bản.'),
    note: line.optional().describe('Điều người đọc cần biết.'),
  }),
  exceptions,
});
