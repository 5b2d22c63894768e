import type { ProblemTexts } from './text.ts';

/** Two entries that claim to be one. */
export const documentsProblems = {
  'duplicate-id': {
    message: 'Mã "{id}" đã được dùng ở {other}.',
    hint: 'Đổi tên một trong hai tệp; nếu tệp đã đăng, thêm dòng chuyển hướng vào redirects.yaml.',
  },
  'duplicate-number': {
    message: 'Số {number} cùng loại, cùng cơ quan, cùng năm hoặc nhiệm kỳ đã có ở {other}.',
    hint: 'Kiểm tra lại số, cơ quan và nhiệm kỳ của hai văn bản.',
  },
  'duplicate-task': {
    message: 'Mã nhiệm vụ "{id}" xuất hiện hai lần.',
    hint: 'Mỗi nhiệm vụ trong một chỉ đạo cần một mã riêng.',
  },
} as const satisfies ProblemTexts;
