import { z } from 'zod';
import { referenceTo } from './reference-to.ts';
import { line } from './text.ts';
import { translationsOf } from './translations.ts';

/** A subject under which people look for documents. */
export const topic = z.strictObject({
  name: line.describe('Tên lĩnh vực.'),
  parent: referenceTo('topics').optional().describe('Mã của lĩnh vực bao trùm.'),
  description: line.describe('Lĩnh vực này gồm những gì.'),
  aliases: z.array(line).default([]).describe('Từ khác mà người ta tìm.'),
  translations: translationsOf({
    name: line.describe('Tên lĩnh vực.'),
    description: line.optional().describe('Lĩnh vực này gồm những gì.'),
  }),
});
