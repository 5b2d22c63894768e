import type { ProblemTexts } from './text.ts';

/** Claims without anything to show for them. */
export const honestyProblems = {
  'task-without-evidence': {
    message: 'Nhiệm vụ "{id}" ghi đã xong mà không có bằng chứng.',
    hint: 'Thêm một mục trong "updates" với "state: done" và "evidence", hoặc để "unknown" khi chưa ai ghi nhận.',
  },
  'target-without-source': {
    message: 'Chỉ tiêu "{indicator}" có số thực hiện mà không có nguồn.',
    hint: 'Thêm "source:" cho biết số này lấy từ đâu.',
  },
  'status-without-date': {
    message: 'Tình trạng "{status}" được khẳng định mà chưa đối chiếu bản gốc.',
    hint: 'Ghi ngày đối chiếu ở "verified", hoặc để "status: unknown".',
  },
  'source-missing': {
    message: 'Trang không nêu nguồn nào.',
    hint: 'Thêm "sources:" với tên nguồn và ngày đọc.',
  },
} as const satisfies ProblemTexts;
