import { z } from 'zod';
import { line } from './text.ts';

/** Terms that are explained where they stand. */
export const glossary = z.array(
  z.strictObject({
    term: line.describe('Thuật ngữ.'),
    aliases: z.array(line).default([]).describe('Cách viết khác.'),
    explanation: line.describe('Lời giải thích ngắn cho người không chuyên.'),
    source: line.optional().describe('Nguồn của lời giải thích.'),
  }),
);
