import { z } from 'zod';
import { civilDate } from './date.ts';
import { referenceTo } from './reference-to.ts';
import { line } from './text.ts';
import { translationsOf } from './translations.ts';

/** A person, with offices: several at once is normal, one known only from a report is attested on its date. */
export const person = z.strictObject({
  name: line.describe('Họ và tên.'),
  offices: z
    .array(
      z.strictObject({
        title: line.describe('Chức danh.'),
        body: referenceTo('bodies').describe('Mã của cơ quan.'),
        from: civilDate.optional().describe('Giữ chức từ ngày, nếu nguồn nêu.'),
        to: civilDate.optional().describe('Giữ chức đến ngày, nếu nguồn nêu.'),
        attested: z.array(civilDate).default([]).describe('Những ngày có nguồn nêu chức vụ này.'),
      }),
    )
    .default([])
    .describe('Chức vụ.'),
  note: line.optional().describe('Điều người đọc cần biết.'),
  translations: translationsOf({
    note: line.optional().describe('Điều người đọc cần biết.'),
  }),
});
