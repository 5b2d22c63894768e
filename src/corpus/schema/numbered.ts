import { z } from 'zod';
import { documentTypes, type DocumentTypeId } from '#domain/document-type.ts';
import { effectStatuses } from '#domain/effect.ts';
import { relationKinds } from '#domain/relation.ts';
import { civilDate } from './date.ts';
import { office } from './office.ts';
import { citable, referenceTo } from './reference-to.ts';
import { filePath, line } from './text.ts';

const typeIds = Object.keys(documentTypes) as [DocumentTypeId, ...DocumentTypeId[]];

/** The kinds of numbered document, by id; `documentTypes` gives each its Vietnamese word and codes. */
export const documentType = z.enum(typeIds);

/** What stands between two documents, in the active form, from this document to the other. */
export const relation = z.strictObject({
  kind: z.enum(relationKinds).describe('Quan hệ, nhìn từ văn bản này.'),
  to: referenceTo(...citable).describe('Mã của văn bản kia.'),
  provisions: z
    .array(line)
    .optional()
    .describe('Các điều, khoản bị tác động, nếu không phải toàn bộ.'),
  from: civilDate.optional().describe('Ngày quan hệ bắt đầu có hiệu lực.'),
});

/** Fields of every numbered document: a resolution, or a directive in writing. */
export const numberedFields = {
  number: line.describe('Số, ký hiệu đúng như in trên văn bản.'),
  type: documentType.describe('Loại văn bản.'),
  body: referenceTo('bodies').describe('Mã của cơ quan ban hành.'),
  term: line.optional().describe('Nhiệm kỳ, khi số văn bản đánh theo nhiệm kỳ.'),
  subject: line.describe('Trích yếu nội dung.'),
  signed: civilDate.describe('Ngày ký.'),
  effective: civilDate.optional().describe('Ngày có hiệu lực. Bỏ trống khi chưa biết.'),
  ended: civilDate.optional().describe('Ngày hết hiệu lực.'),
  signer: z
    .strictObject({
      person: referenceTo('people').describe('Mã của người ký.'),
      offices: z.array(office).default([]).describe('Chức vụ ghi ở chữ ký.'),
    })
    .optional()
    .describe('Người ký.'),
  relations: z.array(relation).default([]).describe('Quan hệ với văn bản khác.'),
  status: z
    .strictObject({
      value: z.enum(effectStatuses).describe('Tình trạng hiệu lực được công bố.'),
      'as-of': civilDate.describe('Ngày mà tình trạng này được ghi nhận.'),
      by: line.optional().describe('Ai ghi nhận, hoặc theo văn bản nào.'),
    })
    .optional()
    .describe('Tình trạng hiệu lực, khi có người xác nhận.'),
  attachments: z
    .array(
      z.strictObject({
        file: filePath.describe('Tệp nằm cạnh văn bản.'),
        label: line.describe('Tên hiển thị của tệp.'),
      }),
    )
    .default([])
    .describe('Tệp đính kèm: bản ký, phụ lục.'),
};
