import { z } from 'zod';
import { civilDate } from './date.ts';
import { entryFields } from './entry.ts';
import { office } from './office.ts';
import { referenceTo } from './reference-to.ts';
import { target } from './target.ts';
import { filePath, line } from './text.ts';

/** Why an event carries the date it has: its source says so, or it follows from something else. */
export const dateBases = ['stated', 'inferred'] as const;
/** What a person did at a conference: chủ trì, khách mời, phát biểu, tham dự. */
export const attendanceRoles = ['chair', 'guest', 'speaker', 'attendee'] as const;
/** What a report said: kết quả, hạn chế, phương hướng. */
export const reportedKinds = ['result', 'shortcoming', 'plan'] as const;
/** What a conference decides on: báo cáo, chỉ tiêu, quy chế, nghị quyết, nhân sự, việc khác. */
export const outcomeKinds = [
  'report',
  'targets',
  'regulation',
  'resolution',
  'personnel',
  'other',
] as const;
/** A meeting held *to* adopt something has not thereby adopted it: mục đích, đã thông qua. */
export const outcomeStates = ['purpose', 'done'] as const;

/** A picture of an entry. Its alternative text is for those who cannot see it, its credit for who made it. */
export const image = z.strictObject({
  src: filePath.describe('Tệp ảnh nằm cạnh bài.'),
  alt: line.describe('Mô tả ảnh cho người không nhìn thấy ảnh.'),
  caption: line.describe('Chú thích dưới ảnh.'),
  credit: line.describe('Tác giả hoặc nguồn ảnh.'),
});

/** A conference: a meeting of a body, with what was reported, discussed, voted and directed. */
export const conference = z.strictObject({
  ...entryFields,
  body: referenceTo('bodies').describe('Mã của cơ quan họp.'),
  ordinal: z.number().int().positive().optional().describe('Lần thứ mấy.'),
  term: line.optional().describe('Nhiệm kỳ.'),
  date: civilDate.describe('Ngày họp, chính xác đến đâu nguồn nêu đến đó.'),
  'date-basis': z.enum(dateBases).optional().describe('Vì sao ghi ngày này: nguồn nêu hay suy ra.'),
  place: referenceTo('places').optional().describe('Mã của địa bàn nơi họp.'),
  attendance: z
    .array(
      z.strictObject({
        person: referenceTo('people').describe('Mã của người dự.'),
        offices: z.array(office).default([]).describe('Chức vụ lúc dự họp, như nguồn nêu.'),
        role: z.enum(attendanceRoles).describe('Vai trò tại hội nghị.'),
      }),
    )
    .default([])
    .describe('Người dự được nguồn nêu tên.'),
  reported: z
    .array(
      z.strictObject({
        by: referenceTo('bodies').optional().describe('Mã của cơ quan báo cáo, nếu nguồn nêu.'),
        period: line.describe('Kỳ báo cáo, ví dụ "9 tháng năm 2023".'),
        kind: z.enum(reportedKinds).describe('Kết quả, hạn chế hay phương hướng.'),
        text: line.describe('Nội dung.'),
      }),
    )
    .default([])
    .describe('Những điều được báo cáo.'),
  outcomes: z
    .array(
      z.strictObject({
        kind: z.enum(outcomeKinds).describe('Quyết về việc gì.'),
        state: z.enum(outcomeStates).describe('Là mục đích của hội nghị, hay nguồn nói đã xong.'),
        text: line.describe('Nội dung.'),
        result: referenceTo('resolutions', 'directives', 'references')
          .optional()
          .describe('Mã của văn bản ra đời từ đó.'),
      }),
    )
    .default([])
    .describe('Những việc hội nghị quyết.'),
  targets: z.array(target).default([]).describe('Chỉ tiêu có số liệu.'),
  images: z.array(image).default([]).describe('Ảnh.'),
});
