import { z } from 'zod';
import { civilDate } from './date.ts';
import { exceptions } from './exceptions.ts';
import { citable, referenceTo } from './reference-to.ts';
import { line, webAddress } from './text.ts';

/** A summary longer than this is no summary: it is shown whole in lists, feeds and shared links. */
export const summaryLimit = 300;

/** A document cited: an entry here, or a number that nobody has checked. */
const cited = z
  .strictObject({
    to: referenceTo(...citable)
      .optional()
      .describe('Mã của văn bản hoặc mục viện dẫn có trong thư mục nội dung.'),
    number: line.optional().describe('Số, ký hiệu như in trong nguồn, khi chưa có mục viện dẫn.'),
    body: referenceTo('bodies')
      .optional()
      .describe('Cơ quan ban hành văn bản có số này, nếu biết.'),
    date: civilDate.optional().describe('Ngày của văn bản có số này, nếu biết.'),
    unverified: z
      .literal(true)
      .optional()
      .describe('Ghi `true` khi số chưa được đối chiếu với văn bản gốc.'),
  })
  .refine((cite) => (cite.to === undefined) !== (cite.number === undefined), {
    params: { rule: 'one-of', keys: 'to, number' },
  })
  .refine((cite) => cite.number === undefined || cite.unverified === true, {
    params: { rule: 'citation-unverified' },
    path: ['number'],
  });

/** Where the facts of an entry come from. */
const source = z.strictObject({
  name: line.describe('Tên nguồn: cơ quan báo chí, công báo, trang thông tin.'),
  title: line.optional().describe('Nhan đề của bài hoặc văn bản ở nguồn.'),
  url: webAddress.optional().describe('Địa chỉ của nguồn trên mạng.'),
  retrieved: civilDate.describe('Ngày đọc nguồn.'),
  note: line.optional().describe('Điều người đọc cần biết về nguồn này.'),
});

/** Fields that every entry with a text has. */
export const entryFields = {
  title: line.describe('Tên gọi hiển thị ở mọi nơi.'),
  summary: line.max(summaryLimit).describe('Tóm tắt bằng lời thường, tối đa 300 ký tự.'),
  meaning: line.optional().describe('Ý nghĩa với người dân, tối đa ba câu.'),
  topics: z.array(referenceTo('topics')).default([]).describe('Mã các lĩnh vực.'),
  cites: z.array(cited).default([]).describe('Văn bản được viện dẫn.'),
  sources: z.array(source).default([]).describe('Nguồn của thông tin trong trang.'),
  published: civilDate.describe('Ngày trang được đưa lên mạng.'),
  changes: z
    .array(
      z.strictObject({
        date: civilDate.describe('Ngày thay đổi.'),
        note: line.describe('Đã thay đổi điều gì, viết cho người đọc.'),
      }),
    )
    .default([])
    .describe('Những thay đổi đáng nói kể từ khi đăng.'),
  draft: z.boolean().optional().describe('`true`: bản nháp, không đưa vào trang đã dựng.'),
  embargo: civilDate.optional().describe('Chỉ đăng từ ngày này.'),
  withdrawn: z
    .strictObject({
      date: civilDate.describe('Ngày rút.'),
      reason: line.describe('Lý do rút, hiển thị cho người đọc.'),
    })
    .optional()
    .describe('Trang đã rút: giữ địa chỉ và nêu lý do.'),
  featured: z
    .strictObject({ until: civilDate.describe('Ngày cuối cùng còn nổi bật.') })
    .optional()
    .describe('Đưa lên đầu trang chủ.'),
  exceptions,
};
