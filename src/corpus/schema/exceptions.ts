import { z } from 'zod';
import { line } from './text.ts';

/** Rules from which an entry is excused, each for a reason and by somebody who looked at it. */
export const exceptions = z
  .array(
    z.strictObject({
      rule: line.describe('Tên quy tắc được miễn.'),
      reason: line.describe('Vì sao được miễn.'),
      by: line.describe('Ai đã xem xét.'),
    }),
  )
  .default([])
  .describe('Quy tắc được miễn có lý do.');
