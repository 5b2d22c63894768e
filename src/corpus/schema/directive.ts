import { z } from 'zod';
import { taskStates } from '#domain/task.ts';
import { civilDate } from './date.ts';
import { entryFields } from './entry.ts';
import { numberedFields } from './numbered.ts';
import { office } from './office.ts';
import { referenceTo } from './reference-to.ts';
import { line } from './text.ts';

const addressee = z
  .strictObject({
    body: referenceTo('bodies').optional().describe('Mã của cơ quan.'),
    place: referenceTo('places').optional().describe('Mã của địa bàn.'),
  })
  .refine((who) => (who.body === undefined) !== (who.place === undefined), {
    params: { rule: 'one-of', keys: 'body, place' },
  });

const responsible = z
  .strictObject({
    body: referenceTo('bodies').optional().describe('Mã của cơ quan.'),
    place: referenceTo('places').optional().describe('Mã của địa bàn.'),
    role: line.optional().describe('Vai trò nguồn nêu, ví dụ "người đứng đầu đơn vị".'),
  })
  .refine((who) => [who.body, who.place, who.role].filter((v) => v !== undefined).length === 1, {
    params: { rule: 'one-of', keys: 'body, place, role' },
  });

/** One thing that a directive asks: who, what, by when, and what came of it. */
export const task = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
    .describe('Mã nhiệm vụ, không đổi sau khi đăng: chữ thường không dấu, số và gạch nối.'),
  text: line.describe('Việc được yêu cầu.'),
  responsible: z
    .array(responsible)
    .default([])
    .describe('Ai chịu trách nhiệm. Bỏ trống khi nguồn không nêu.'),
  due: civilDate.optional().describe('Hạn hoàn thành. Bỏ trống khi nguồn không nêu.'),
  state: z.enum(taskStates).describe('Tình trạng. `unknown` khi chưa ai ghi nhận.'),
  passage: line.describe('Chỗ trong nguồn nêu nhiệm vụ này.'),
  updates: z
    .array(
      z.strictObject({
        date: civilDate.describe('Ngày ghi nhận.'),
        state: z.enum(taskStates).describe('Tình trạng từ ngày đó.'),
        note: line.describe('Nội dung cập nhật.'),
        evidence: line.optional().describe('Địa chỉ hoặc mã văn bản làm bằng chứng.'),
      }),
    )
    .default([])
    .describe('Diễn biến thực hiện.'),
});

const directiveFields = {
  issuer: z
    .strictObject({
      person: referenceTo('people').optional().describe('Mã của người chỉ đạo.'),
      offices: z.array(office).default([]).describe('Chức vụ lúc chỉ đạo.'),
      body: referenceTo('bodies').optional().describe('Mã của cơ quan chỉ đạo.'),
    })
    .refine((issuer) => issuer.person !== undefined || issuer.body !== undefined, {
      params: { rule: 'one-of', keys: 'person, body' },
    })
    .describe('Ai chỉ đạo.'),
  conference: referenceTo('conferences').optional().describe('Mã của hội nghị nơi chỉ đạo.'),
  date: civilDate.describe('Ngày chỉ đạo.'),
  addressees: z.array(addressee).default([]).describe('Chỉ đạo ai.'),
  tasks: z.array(task).default([]).describe('Từng nhiệm vụ được giao.'),
};

/** A directive: spoken at a conference, or a numbered document. One speech is one directive with many tasks. */
export const directive = z.discriminatedUnion('form', [
  z.strictObject({
    ...entryFields,
    form: z.literal('spoken').describe('Phát biểu chỉ đạo.'),
    ...directiveFields,
  }),
  z.strictObject({
    ...entryFields,
    form: z.literal('written').describe('Văn bản chỉ đạo có số.'),
    ...directiveFields,
    ...numberedFields,
  }),
]);
