import { z } from 'zod';
import { civilDate } from './date.ts';
import { summaryLimit } from './entry.ts';
import { exceptions } from './exceptions.ts';
import { line } from './text.ts';

/** An editorial page of the publisher: about, how to read. */
export const page = z.strictObject({
  title: line.describe('Nhan đề.'),
  summary: line.max(summaryLimit).describe('Một hai câu giới thiệu.'),
  order: z.number().int().optional().describe('Thứ tự trong chân trang; số nhỏ đứng trước.'),
  updated: civilDate.optional().describe('Ngày sửa gần nhất.'),
  draft: z.boolean().optional().describe('`true`: bản nháp, không đưa vào trang đã dựng.'),
  exceptions,
});
