import type { ProblemTexts } from './text.ts';

/** Document numbers. */
export const numbersProblems = {
  'number-grammar': {
    message: 'Số "{number}" không đúng cách viết số, ký hiệu văn bản.',
    hint: '{suggestion}',
  },
  'number-unusual': {
    message: 'Số "{number}" không theo cách viết nào đã biết.',
    hint: '{suggestion}',
  },
  'number-system': {
    message: 'Số "{number}" viết theo lối {found}, nhưng {body} là {kind}.',
    hint: '{suggestion}',
  },
  'number-type': {
    message: 'Ký hiệu "{code}" trong số {number} không phải của loại "{type}".',
    hint: '{suggestion}',
  },
  'number-type-unknown': {
    message:
      'Số {number} không có ký hiệu loại văn bản nào trong danh mục, nhưng bài khai loại "{type}".',
    hint: 'Đối chiếu với bản gốc. Nếu bản gốc in đúng như vậy thì khai ngoại lệ trong "exceptions".',
  },
  'number-era': {
    message: 'Ký hiệu "{code}" không có trong {guide}, áp dụng vào ngày {date}.',
    hint: 'Đối chiếu với bản gốc: {allowed}.',
  },
  'number-body': {
    message:
      'Phần cơ quan "{code}" trong số {number} không khớp chữ viết tắt của {body} ({known}).',
    hint: 'Kiểm tra lại số và cơ quan; nếu đều đúng, thêm "{code}" vào "abbreviations" của bodies/{id}.yaml.',
  },
  'number-year': {
    message: 'Số {number} mang năm {year}, nhưng ngày của văn bản là {date}.',
    hint: 'Kiểm tra lại số và ngày trên bản gốc.',
  },
  'number-spelling': {
    message: 'Số "{number}" hình như viết thiếu dấu hoặc sai chữ hoa.',
    hint: 'Có phải ý là "{meant}"?',
  },
  'number-leading-zero': {
    message: 'Số {number} nhỏ hơn 10 mà không có số 0 ở trước.',
    hint: 'Nếu bản gốc in "{meant}" thì ghi đúng như vậy.',
  },
  'slug-mismatch': {
    message: 'Tên tệp "{slug}" mang số khác với số văn bản {number}.',
    hint: 'Đổi tên tệp, ví dụ "{expected}"; nếu bài đã đăng, thêm dòng chuyển hướng vào redirects.yaml.',
  },
} as const satisfies ProblemTexts;
