import { z } from 'zod';
import { line } from './text.ts';

/** An indicator with its planned and actual value for a year; a value nobody states is left out. */
export const target = z.strictObject({
  indicator: line.describe('Tên chỉ tiêu.'),
  unit: line.describe('Đơn vị tính.'),
  year: z.number().int().min(1945).max(2200).describe('Năm của chỉ tiêu.'),
  planned: z.number().optional().describe('Số kế hoạch.'),
  actual: z.number().optional().describe('Số thực hiện.'),
  source: line.optional().describe('Nguồn của số thực hiện.'),
});
