import { z } from 'zod';
import { summaryLimit } from './entry.ts';
import { line } from './text.ts';

/**
 * The front matter of `<slug>.en.md`: what is shown of an entry in another language. Where there is
 * text under it, that is shown in the place of the original, else the original.
 */
export const translation = z.strictObject({
  title: line.describe('Tên gọi trong ngôn ngữ này.'),
  summary: line.max(summaryLimit).describe('Tóm tắt trong ngôn ngữ này.'),
  subject: line.optional().describe('Trích yếu của văn bản có số, trong ngôn ngữ này.'),
  meaning: line.optional().describe('Ý nghĩa với người dân, trong ngôn ngữ này.'),
});

export type Translation = z.output<typeof translation>;
