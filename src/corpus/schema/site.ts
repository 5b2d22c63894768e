import { z } from 'zod';
import { referenceTo } from './reference-to.ts';
import { line, webAddress } from './text.ts';

/** The publisher's own settings: everything that names a publisher is content, not code. */
export const site = z.strictObject({
  title: line.describe('Tên trang.'),
  tagline: line.describe('Một câu nói trang này là gì.'),
  publisher: z
    .strictObject({
      name: line.describe('Tên đơn vị công bố.'),
      short: line.optional().describe('Tên gọi tắt.'),
      body: referenceTo('bodies').optional().describe('Mã của cơ quan, nếu có trang riêng.'),
    })
    .describe('Đơn vị công bố.'),
  address: webAddress.describe('Địa chỉ của trang trên mạng, kể cả thư mục con nếu có.'),
  languages: z
    .array(z.enum(['vi', 'en']))
    .min(1)
    .default(['vi'])
    .describe('Ngôn ngữ giao diện.'),
  'time-zone': line.default('Asia/Ho_Chi_Minh').describe('Múi giờ quyết định hôm nay là ngày nào.'),
  contact: z
    .strictObject({
      email: z.email().optional().describe('Thư điện tử.'),
      phone: line.optional().describe('Điện thoại.'),
      address: line.optional().describe('Địa chỉ liên hệ.'),
      url: webAddress.optional().describe('Trang liên hệ.'),
    })
    .optional()
    .describe('Cách liên hệ để góp ý, báo lỗi.'),
  licence: z
    .strictObject({
      name: line.describe('Tên giấy phép hoặc điều kiện sử dụng lại.'),
      url: webAddress.optional().describe('Địa chỉ của giấy phép.'),
    })
    .optional()
    .describe('Điều kiện sử dụng lại nội dung.'),
  notice: line.optional().describe('Thông báo hiển thị ở mọi trang.'),
  accent: z
    .string()
    .regex(/^#[0-9a-f]{6}$/i)
    .optional()
    .describe('Màu nhấn, dạng #rrggbb.'),
  'page-size': z.number().int().min(5).max(200).default(50).describe('Số mục mỗi trang danh sách.'),
});
