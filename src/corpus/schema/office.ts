import { z } from 'zod';
import { referenceTo } from './reference-to.ts';
import { line } from './text.ts';

/** An office as a source names it: the title, and the body it belongs to. */
export const office = z.strictObject({
  title: line.describe('Chức danh, ví dụ "Chủ tịch".'),
  body: referenceTo('bodies').describe('Mã của cơ quan.'),
});
