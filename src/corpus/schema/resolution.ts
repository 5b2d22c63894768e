import { z } from 'zod';
import { entryFields } from './entry.ts';
import { numberedFields } from './numbered.ts';
import { referenceTo } from './reference-to.ts';

/** A resolution, or another adopted text with a number and provisions: see `type`. */
export const resolution = z.strictObject({
  ...entryFields,
  ...numberedFields,
  conference: referenceTo('conferences')
    .optional()
    .describe('Mã của hội nghị hoặc kỳ họp đã thông qua.'),
});
