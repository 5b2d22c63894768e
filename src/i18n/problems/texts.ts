import type { ProblemTexts } from './text.ts';

/** Letters, punctuation and the build of a text. */
export const textsProblems = {
  'mdx-forbidden': {
    message: 'Nội dung MDX không được chứa {what}.',
    hint: 'Nội dung không phải mã lệnh. Chỉ dùng Markdown và các thành phần: {allowed}.',
  },
  'mdx-syntax': {
    message: 'Nội dung MDX sai cú pháp: {detail}',
    hint: 'Xem lại thẻ mở, thẻ đóng và dấu ngoặc nhọn ở dòng này.',
  },
  'raw-html': {
    message: 'Văn bản có thẻ HTML; thẻ sẽ hiện ra như chữ thường.',
    hint: 'Viết bằng Markdown. Cần ảnh, trích dẫn hay số liệu thì dùng tệp .mdx với các thành phần có sẵn.',
  },
  'body-empty': {
    message: 'Phần nội dung trống.',
    hint: 'Viết nội dung dưới phần khai báo.',
  },
  'field-outside': {
    message: 'Trường "{key}" nằm ngoài khai báo nên không có tác dụng.',
    hint: 'Chuyển trường này lên trên dòng "---" thứ hai. Nếu là lời văn thì viết hoa chữ đầu.',
  },
  'text-not-nfc': {
    message: 'Chữ có dấu viết ở dạng tách rời (không phải Unicode dựng sẵn), {count} chỗ.',
    hint: 'Chạy "npm run check -- --fix". Trong bộ gõ, chọn bảng mã "Unicode", không chọn "Unicode tổ hợp".',
  },
  'line-ends': {
    message: 'Tệp xuống dòng theo kiểu Windows hoặc Mac cũ.',
    hint: 'Chạy "npm run check -- --fix", hoặc chọn kiểu xuống dòng LF trong trình soạn thảo.',
  },
  'byte-order-mark': {
    message: 'Đầu tệp có dấu BOM.',
    hint: 'Chạy "npm run check -- --fix", hoặc lưu lại với bảng mã "UTF-8", không phải "UTF-8 with BOM".',
  },
  'stroke-lookalike': {
    message: 'Chữ "{found}" không phải chữ Đ tiếng Việt, chỉ trông giống.',
    hint: 'Gõ lại "{meant}". Máy tìm kiếm coi hai chữ này là khác nhau.',
  },
  'letter-lookalike': {
    message: 'Trong "{word}" có chữ {script} trông giống chữ Latinh: "{found}".',
    hint: 'Gõ lại cả từ "{word}" bằng bàn phím tiếng Việt.',
  },
  'legacy-encoding': {
    message: '"{word}" còn sót bảng mã cũ (TCVN3 hoặc VNI) hay lỗi chuyển mã.',
    hint: 'Chuyển cả văn bản gốc sang Unicode bằng công cụ chuyển mã rồi chép lại đoạn này.',
  },
  mojibake: {
    message: '"{word}" là chữ bị hỏng khi đọc sai bảng mã.',
    hint: 'Mở lại tệp gốc với bảng mã UTF-8 rồi chép lại đoạn này.',
  },
  'control-character': {
    message: 'Có ký tự điều khiển không nhìn thấy ({code}).',
    hint: 'Xóa ký tự này; nó có thể làm chữ hiện ra khác với chữ được lưu.',
  },
  'invisible-character': {
    message: 'Có ký tự không nhìn thấy ({code}) lẫn trong chữ.',
    hint: 'Xóa ký tự này, nếu không người đọc sẽ không tìm ra từ chứa nó.',
  },
  'number-punctuation': {
    message: 'Số văn bản "{found}" có dấu gạch dài, dấu cách cứng hoặc dấu gạch chéo lạ.',
    hint: 'Viết lại là "{meant}".',
  },
  'heading-skip': {
    message: 'Đề mục cấp {level} đứng ngay dưới đề mục cấp {above}, bỏ mất một cấp.',
    hint: 'Dùng {wanted} dấu "#" cho đề mục này.',
  },
  'nesting-too-deep': {
    message: 'Danh sách hoặc trích dẫn lồng vào nhau quá nhiều tầng.',
    hint: 'Xóa bớt dấu ">" hoặc dấu cách thừa ở đầu dòng.',
  },
  'article-sequence': {
    message: 'Sau {before} là {found}: thứ tự điều bị đứt.',
    hint: 'Đối chiếu với bản gốc xem có thiếu, thừa hay gõ sai số điều không.',
  },
  'provision-repeated': {
    message: '{name} xuất hiện lần thứ hai.',
    hint: 'Đối chiếu với bản gốc và sửa lại số; hai chỗ trùng số thì không dẫn được đến chỗ thứ hai.',
  },
} as const satisfies ProblemTexts;
