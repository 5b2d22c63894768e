import { z } from 'zod';
import { languageCodes } from '#i18n/languages.ts';
import { referenceTo } from './reference-to.ts';
import { line, webAddress } from './text.ts';
import { translationsOf } from './translations.ts';

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
    .array(z.enum(languageCodes))
    .min(1)
    .default(['vi'])
    .describe('Ngôn ngữ giao diện. Tiếng Việt luôn có; thêm `en` thì có trang tiếng Anh ở `/en/`.'),
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
  translations: translationsOf({
    title: line.optional().describe('Tên trang.'),
    tagline: line.optional().describe('Một câu nói trang này là gì.'),
    publisher: line.optional().describe('Tên đơn vị công bố.'),
    notice: line.optional().describe('Thông báo hiển thị ở mọi trang.'),
    licence: line.optional().describe('Tên giấy phép hoặc điều kiện sử dụng lại.'),
    address: line.optional().describe('Địa chỉ liên hệ.'),
    offices: z
      .record(line, line)
      .optional()
      .describe('Chức danh trong ngôn ngữ này, ví dụ `Chủ tịch: Chairperson`.'),
  }),
  features: z
    .strictObject({
      offline: z
        .boolean()
        .default(true)
        .describe(
          'Cho máy của người đọc giữ bản lưu các trang đã xem, để đọc lại khi mất mạng. `false`: không giữ, và xóa những bản đã giữ.',
        ),
      pictures: z
        .number()
        .int()
        .min(0)
        .max(10_000)
        .default(50)
        .describe(
          'Vẽ ảnh giới thiệu (hiện khi chia sẻ trang) cho bao nhiêu bài mới nhất; các trang khác dùng ảnh chung. 0: không vẽ ảnh nào.',
        ),
    })
    .prefault({})
    .describe('Bật, tắt từng chức năng của trang.'),
  'page-size': z.number().int().min(5).max(200).default(50).describe('Số mục mỗi trang danh sách.'),
});
