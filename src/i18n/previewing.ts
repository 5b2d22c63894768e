/** What the live preview says in the terminal and in its overlay; clerks read these, so Vietnamese only. */
export const previewingWords = {
  /** Name of the kind of error in the overlay. */
  name: 'Nội dung có lỗi',
  /** Title of the overlay; {count} is how many errors there are. */
  title: 'Trang giữ bản đúng gần nhất cho đến khi sửa xong {count} lỗi',
  /** Over the list of all problems. */
  all: 'Tất cả các lỗi:',
  /** Leads to the page of the rule in the handbook. */
  hint: '{hint} Quy tắc {rule}: {address}',
  /** Terminal: the content was read again and is right. */
  mended: 'Nội dung không còn lỗi. Trang xem trước đã cập nhật.',
  updated: 'Đã cập nhật trang xem trước.',
  /** Terminal: how long that took. */
  milliseconds: '({milliseconds} ms)',
  failed: 'Không đọc được thư mục nội dung: {detail}',
} as const;
