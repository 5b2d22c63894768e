import { z } from 'zod';
import { civilDate } from './date.ts';
import { line } from './text.ts';

/** The spans in which a body or place existed. What no source states is left out. */
export const existence = z
  .array(
    z.strictObject({
      from: civilDate.optional().describe('Ngày bắt đầu tồn tại.'),
      to: civilDate.optional().describe('Ngày cuối cùng còn tồn tại.'),
      by: line.optional().describe('Văn bản lập ra hoặc chấm dứt.'),
    }),
  )
  .default([])
  .describe('Thời gian tồn tại.');
