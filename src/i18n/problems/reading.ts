import type { ProblemTexts } from './text.ts';

/** What is wrong with a file, its name, its YAML or the shape of its data. */
export const readingProblems = {
  'file-encoding': {
    message: 'Tệp không phải văn bản UTF-8.',
    hint: 'Mở tệp trong trình soạn thảo và lưu lại với bảng mã UTF-8 (Unicode dựng sẵn).',
  },
  'file-binary': {
    message: 'Tệp chứa dữ liệu nhị phân, không phải văn bản.',
    hint: 'Có thể đây là tệp Word, PDF hoặc ảnh mang đuôi sai. Thay bằng tệp văn bản đúng.',
  },
  'file-empty': {
    message: 'Tệp trống.',
    hint: 'Viết nội dung, hoặc xóa tệp.',
  },
  'file-name': {
    message: 'Tên hoặc chỗ để tệp không đúng: {name}.',
    hint: '{expected}',
  },
  'file-unknown': {
    message: 'Tệp không thuộc loại nội dung nào nên sẽ không được đăng.',
    hint: '{expected}',
  },
  'file-missing': {
    message: 'Thiếu tệp {name}.',
    hint: 'Tạo tệp này trong thư mục nội dung.',
  },
  'path-outside': {
    message: 'Đường dẫn "{value}" ra ngoài thư mục nội dung.',
    hint: 'Chép tệp vào cạnh bài rồi ghi lại đường dẫn.',
  },
  'front-matter-missing': {
    message: 'Tệp không có phần khai báo ở đầu.',
    hint: 'Mở đầu tệp bằng một dòng "---", các trường khai báo, rồi một dòng "---".',
  },
  'yaml-syntax': {
    message: 'Khai báo sai cú pháp YAML: {detail}',
    hint: 'Xem lại thụt lề, dấu hai chấm và dấu nháy ở dòng này. Giá trị có dấu ":" phải đặt trong nháy kép.',
  },
  'translation-orphan': {
    message: 'Bản dịch không có bản gốc {name}.',
    hint: 'Đặt tên bản dịch theo tên bản gốc, thêm ".en" trước đuôi tệp.',
  },
  'unknown-key': {
    message: 'Không có trường nào tên "{key}".',
    hint: '{suggestion}',
  },
  'missing-field': {
    message: 'Thiếu trường bắt buộc "{key}"{detail}.',
    hint: '{how}',
  },
  'wrong-type': {
    message: 'Trường "{key}" phải là {expected}, đang là {received}.',
    hint: 'Sửa lại giá trị. Chữ và số lẫn nhau thì đặt trong nháy kép; trường để trống thì viết giá trị hoặc bỏ cả trường.',
  },
  'wrong-value': {
    message: 'Giá trị "{value}" của trường "{key}" không dùng được.',
    hint: '{expected}',
  },
  'too-long': {
    message: 'Trường "{key}" dài {length} ký tự, quá {limit}.',
    hint: 'Viết gọn lại.',
  },
  'date-invalid': {
    message: 'Ngày "{value}" không có thật hoặc sai cách viết.',
    hint: 'Viết năm-tháng-ngày như 2023-10-15; chỉ biết tháng thì 2023-10, chỉ biết năm thì 2023.{mend}',
  },
  'one-of': {
    message: 'Phải có đúng một trong các trường: {keys}.',
    hint: 'Giữ lại một trường, bỏ các trường kia.',
  },
  'citation-unverified': {
    message: 'Viện dẫn chỉ có số mà không ghi rõ là chưa đối chiếu.',
    hint: 'Thêm "unverified: true", hoặc tạo mục trong references/ rồi viện dẫn bằng "to:".',
  },
} as const satisfies ProblemTexts;
