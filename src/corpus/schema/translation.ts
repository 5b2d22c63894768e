import { z } from 'zod';
import { summaryLimit } from './entry.ts';
import { line } from './text.ts';

/** The front matter of `<slug>.en.md`: what is shown of an entry in another language. */
export const translation = z.strictObject({
  title: line.describe('Tên gọi trong ngôn ngữ này.'),
  summary: line.max(summaryLimit).describe('Tóm tắt trong ngôn ngữ này.'),
  meaning: line.optional().describe('Ý nghĩa với người dân, trong ngôn ngữ này.'),
});

export type Translation = z.output<typeof translation>;
